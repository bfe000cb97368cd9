import { countCorroboration } from '../corroboration.ts';
import type { AsOf } from '../dossier.ts';
import type { Article, Question, TimelineEvent } from '../graph.ts';

/**
 * For each article, what the dossier's articles had reported by its day. An article of an
 * uncertain day counts from its earliest possible one.
 */
export function buildAsOf(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
  questions: readonly Question[],
): AsOf[] {
  return articles.map((article) => {
    const known = articles.filter(
      ({ published }) => published.earliest <= article.published.latest,
    );
    const isKnown = new Set(known);
    return {
      article,
      articles: known,
      events: events.flatMap((event) => {
        const claims = event.claims.filter((claim) => isKnown.has(claim.article));
        return claims.length > 0 ? [{ event, corroboration: countCorroboration(claims) }] : [];
      }),
      questions: questions.flatMap((question) => {
        const answering = question.rows
          .filter((row) => row.state === 'answers' && isKnown.has(row.article))
          .map((row) => row.article);
        return answering.length > 0 ? [{ question, answering }] : [];
      }),
    };
  });
}
