import type { Dossier } from './dossier.ts';
import type { TimelineEvent } from './graph.ts';

/** What the timeline can be filtered by. */
export interface Filters {
  groups: FilterGroup[];
  /** Style rules that make the filters work without a script. */
  rules: string;
}

export interface FilterGroup {
  /** The name of its control, and its key in the address. */
  key: 'strand' | 'article' | 'actor' | 'place';
  label: string;
  /** The numbers run on from group to group. */
  options: { id: string; name: string; number: number }[];
}

/**
 * A chosen option hides every entry whose `data-in` does not hold its number; rules of several
 * filters combine. Numbers and positions repeat, and compress to a few bytes each. Print shows all.
 */
export function buildFilters(dossier: Dossier): Filters {
  const groups = listGroups(dossier);
  const chosen = groups.flatMap(({ key, options }) =>
    options.map(
      ({ number }, index) =>
        `.timeline:has([name=${key}]>:nth-child(${index + 2}):checked) .entry:not([data-in~="${number}"])`,
    ),
  );
  const differ = '.timeline:has([name=differ]:checked) .entry:not([data-in~="differ"])';
  return { groups, rules: `@media screen{${[...chosen, differ].join(',')}{display:none}}` };
}

/** What the filters know an entry by: numbers of options, and whether the articles differ. */
export function listFilterWords(event: TimelineEvent, { groups }: Filters): string {
  const reporting = event.coverage.filter(({ claims }) => claims.length > 0);
  const has = {
    strand: event.strands,
    article: reporting.map(({ article }) => article),
    actor: event.actors.map(({ actor }) => actor),
    place: event.places,
  };
  const numbers = groups.flatMap(({ key, options }) => {
    const ids = new Set(has[key].map(({ id }) => id));
    return options.filter(({ id }) => ids.has(id)).map(({ number }) => number);
  });
  const differs = event.questions.some(({ kind }) => kind !== 'single-account');
  return [...numbers, ...(differs ? ['differ'] : [])].join(' ');
}

/** An actor or a place of one event leads there from its own page. */
function listGroups({ strands, articles, actors, places }: Dossier): FilterGroup[] {
  const repeated = <T extends { events: readonly unknown[] }>(things: T[]) =>
    things.filter(({ events }) => events.length > 1);
  let number = 0;
  const build = (
    key: FilterGroup['key'],
    label: string,
    things: { id: string; name: string }[],
  ) => ({
    key,
    label,
    options: things.map(({ id, name }) => ({ id, name, number: number++ })),
  });
  return [
    build(
      'strand',
      'Strand',
      strands.map(({ strand }) => strand),
    ),
    build('article', 'Article', articles),
    build('actor', 'Actor', repeated(actors)),
    build('place', 'Place', repeated(places)),
  ].filter(({ options }) => options.length > 0);
}
