import type { Content } from '../content.ts';
import { listClaims, listItems } from '../known-ids.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Source } from '../source.ts';

/** Ids and codes that stand twice, and claims whose id does not begin with their article's code. */
export function checkIds(sources: readonly Source[], articles: Content['articles']): Problem[] {
  const settings = sources.find(({ folder }) => folder === 'settings');
  const settingsLists = ['strands', 'origins', 'places', 'measures'].flatMap((list) => {
    const items = listItems(settings?.data, list).map(({ id, index }) => ({
      id,
      file: settings!.file,
      path: [list, index, 'id'],
    }));
    return findDuplicates(items);
  });
  const claims = listClaims(sources).map(({ id, index, file }) => ({
    id,
    file,
    path: ['claims', index, 'id'],
  }));
  const codes = articles.map(({ id, data }) => ({
    id: data.code,
    file: `articles/${id}.mdx`,
    path: ['code'],
  }));
  return [
    ...settingsLists,
    ...findDuplicates(claims),
    ...findDuplicates(codes),
    ...articles.flatMap(checkCode),
  ];
}

interface Place {
  id: string;
  file: string;
  path: PropertyKey[];
}

function findDuplicates(items: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    if (!earlier) {
      first.set(item.id, item);
      return [];
    }
    const reason = `This id stands already in ${earlier.file}.`;
    return [problemAt(item.file, item.path, 'duplicate-id', item.id, reason)];
  });
}

function checkCode({ id, data }: Content['articles'][number]): Problem[] {
  const prefix = `${data.code.toLowerCase()}-`;
  return data.claims
    .filter((claim) => !claim.id.startsWith(prefix))
    .map((claim) => {
      const reason = `Claims of this article begin with ${prefix}.`;
      return problemAt(
        `articles/${id}.mdx`,
        ['claims', claim.id, 'id'],
        'claim-id',
        claim.id,
        reason,
      );
    });
}
