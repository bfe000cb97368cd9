import type { WordsFile } from '../appendices.ts';
import type { WordSurvey } from '../dossier.ts';
import type { Article, Claim } from '../graph.ts';
import { pick, type ById } from './by-id.ts';

/** Counts of words, each with its article; articles that lack a word count nought. */
export function joinWords(
  { base, introduction, method, groups }: WordsFile,
  articles: ById<Article>,
  claims: ById<Claim>,
): WordSurvey {
  const counted = [...articles.values()].filter(({ id }) => id in base);
  return {
    method,
    introduction,
    base: counted.map((article) => ({ article, words: base[article.id]! })),
    groups: groups.map((group) => ({
      ...group,
      claims: group.claims.map((id) => pick(claims, id)),
      words: group.words.map(({ word, forms, counts }) => ({
        word,
        forms,
        counts: counted.map((article) => ({
          article,
          own: counts[article.id]?.own ?? 0,
          others: counts[article.id]?.others ?? 0,
          introduction: counts[article.id]?.introduction,
        })),
      })),
    })),
  };
}
