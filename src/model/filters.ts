import type { Dossier } from './dossier.ts';
import type { TimelineEvent } from './graph.ts';

export interface FilterGroup {
  /** The name of its control, and its key in the address. */
  key: string;
  label: string;
  options: { id: string; name: string }[];
}

/** What the timeline can be filtered by: only what at least one event has. */
function listGroups({ strands, articles, actors, places }: Dossier): FilterGroup[] {
  const used = <T extends { events: readonly unknown[] }>(things: T[]) =>
    things.filter(({ events }) => events.length > 0);
  return [
    { key: 'strand', label: 'Strand', options: strands.map(({ strand }) => strand) },
    { key: 'article', label: 'Article', options: used(articles) },
    { key: 'actor', label: 'Actor', options: used(actors) },
    { key: 'place', label: 'Place', options: used(places) },
  ];
}

/**
 * The filters of the timeline and the style rules that make them work without a script: a chosen
 * option hides every entry whose `data-<key>` does not name it. Rules of several filters combine.
 */
export function listFilters(dossier: Dossier): { groups: FilterGroup[]; rules: string } {
  const groups = listGroups(dossier);
  // Positions instead of ids: the rules repeat, and compress to a few bytes each. Print shows all.
  const chosen = groups.flatMap(({ key, options }) =>
    options.map(
      ({ id }, index) =>
        `.timeline:has([name=${key}]>:nth-child(${index + 2}):checked) .entry:not([data-${key}~="${id}"])`,
    ),
  );
  const differ = '.timeline:has([name=differ]:checked) .entry:not([data-differ])';
  return { groups, rules: `@media screen{${[...chosen, differ].join(',')}{display:none}}` };
}

/** The attributes by which the filters know an entry. */
export function listFilterData(event: TimelineEvent): Record<string, string | undefined> {
  const join = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ');
  const reporting = event.coverage.filter(({ claims }) => claims.length > 0);
  const differs = event.questions.some(({ kind }) => kind !== 'single-account');
  return {
    'data-strand': join(event.strands),
    'data-article': join(reporting.map(({ article }) => article)),
    'data-actor': join(event.actors.map(({ actor }) => actor)),
    'data-place': join(event.places),
    'data-differ': differs ? '' : undefined,
  };
}
