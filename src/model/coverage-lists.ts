import type { StrandEvents } from './dossier.ts';
import { coverageStates, type Article, type Coverage, type TimelineEvent } from './graph.ts';

/** What one article has on all events, by what it has on them. */
export interface ArticleCoverage {
  article: Article;
  /** In the order of the labels; those that do not occur are there with no entry. */
  lists: { state: Coverage['state']; entries: { event: TimelineEvent; claims: number }[] }[];
}

/** One for each article, its events by strand, then by date. */
export function listCoverage(
  articles: readonly Article[],
  strands: readonly StrandEvents[],
): ArticleCoverage[] {
  const covered = articles.map((article): ArticleCoverage => ({ article, lists: emptyLists() }));
  for (const event of strands.flatMap(({ events }) => events)) {
    event.coverage.forEach(({ state, claims }, index) => {
      const list = covered[index]!.lists.find((other) => other.state === state)!;
      list.entries.push({ event, claims: claims.length });
    });
  }
  return covered;
}

function emptyLists(): ArticleCoverage['lists'] {
  const states = Object.keys(coverageStates) as Coverage['state'][];
  return states.map((state) => ({ state, entries: [] }));
}
