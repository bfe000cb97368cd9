import { unknownOrigin } from './article.ts';
import type { Folder, Source, TopFile } from './source.ts';

export type IdList = Folder | 'claims' | 'strands' | 'origins' | 'places' | 'measures' | 'pages';

/**
 * Every id that exists, also in files that could not be parsed: one fault must not make all that
 * refers to the file look wrong.
 */
export type KnownIds = Record<IdList, Set<string>>;

export function listKnownIds(sources: readonly Source[]): KnownIds {
  const filesIn = (folder: Folder) =>
    new Set(sources.filter((source) => source.folder === folder).map(({ id }) => id));
  const settings = findTop(sources, 'settings');
  const settingsList = (list: string) => new Set(listItems(settings, list).map(({ id }) => id));
  return {
    articles: filesIn('articles'),
    events: filesIn('events'),
    actors: filesIn('actors'),
    questions: filesIn('questions'),
    claims: new Set(listClaims(sources).map(({ id }) => id)),
    strands: settingsList('strands'),
    origins: settingsList('origins').add(unknownOrigin),
    places: settingsList('places'),
    measures: settingsList('measures'),
    pages: new Set(listItems(findTop(sources, 'outside'), 'outside').map(({ id }) => id)),
  };
}

function findTop(sources: readonly Source[], part: TopFile): unknown {
  return sources.find(({ folder }) => folder === part)?.data;
}

export interface IdItem {
  id: string;
  index: number;
}

/** The items with an id in one list of unparsed front matter. */
export function listItems(data: unknown, list: string): IdItem[] {
  const items = (data as Record<string, unknown> | null | undefined)?.[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const id = (item as Record<string, unknown> | null)?.['id'];
    return typeof id === 'string' ? [{ id, index }] : [];
  });
}

/** All claims of all articles, with the file that each stands in. */
export function listClaims(sources: readonly Source[]): (IdItem & { file: string })[] {
  return sources
    .filter(({ folder }) => folder === 'articles')
    .flatMap(({ file, data }) => listItems(data, 'claims').map((item) => ({ ...item, file })));
}
