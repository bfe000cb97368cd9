import { automaticIntroduction } from './article.ts';
import { formatCount } from './counts.ts';
import type { Dossier } from './dossier.ts';
import type { Article, Claim, Corroboration } from './graph.ts';
import { compareText } from './when.ts';

/**
 * Counts origins: two articles of one origin are one witness, and an article of unknown origin is
 * never an independent one. An article counts as one witness: with its main origin, unless all its
 * claims here go back to another. Claims of an automatic introduction are not counted.
 */
export function countCorroboration(claims: readonly Claim[]): Corroboration {
  const counted = claims.filter(({ speaker }) => speaker.type !== 'introduction');
  const byArticle = Map.groupBy(counted, ({ article }) => article);
  const origins = [...byArticle].map(([article, own]) => findWitness(article, own));
  const known = origins.filter((origin) => origin !== undefined);
  return {
    articles: byArticle.size,
    origins: new Set(known).size,
    names: [...new Set(known)].map(({ name }) => name).sort(compareText),
    unknown: origins.length - known.length,
    automatic: new Set(claims.map(({ article }) => article)).size - byArticle.size,
  };
}

function findWitness({ origins }: Article, claims: readonly Claim[]): Claim['origin'] {
  const main = origins[0]!.origin;
  return claims.some(({ origin }) => origin === main) ? main : claims[0]!.origin;
}

/** In words: "in 4 articles, 3 origins", "in 2 articles, 1 origin and 1 unknown". */
export function formatCorroboration(
  { articles, origins, unknown, automatic }: Corroboration,
  announcing = 0,
): string {
  const announced = announcing > 0 ? `announced in ${formatCount(announcing, 'article')}` : '';
  if (articles === 0 && announced) return announced;
  if (articles === 0) return 'only in an automatic introduction, which does not count';
  const known = origins > 0 ? formatCount(origins, 'origin') : '';
  const lost = unknown > 0 ? `${unknown} of unknown origin` : '';
  const counted = `in ${formatCount(articles, 'article')}, ${[known, lost].filter(Boolean).join(' and ')}`;
  const also = automatic > 0 ? `also in an ${automaticIntroduction.replace('-', ' ')}` : '';
  return [counted, announced, also].filter(Boolean).join('; ');
}

/** The same with the names of the known origins in brackets. */
export function formatWitnesses(corroboration: Corroboration, announcing = 0): string {
  const names = corroboration.names.length > 0 ? ` (${corroboration.names.join(', ')})` : '';
  return formatCorroboration(corroboration, announcing) + names;
}

/** How many independent witnesses a whole dossier can have at most. */
export function countWitnesses({ articles, origins }: Pick<Dossier, 'articles' | 'origins'>) {
  const known = origins.filter(({ origin, articles: texts }) => origin && texts.length > 0);
  return {
    articles: articles.length,
    origins: known.length,
    /** Origins that more than one article goes back to. */
    shared: known.filter(({ articles: texts }) => texts.length > 1),
    unknown: origins.find(({ origin }) => !origin)?.articles.length ?? 0,
  };
}
