import type { Content } from '../content.ts';
import { listClaims, listItems } from '../known-ids.ts';
import { problemAt, type Problem } from '../problem.ts';
import { topFiles, type Source, type TopFile } from '../source.ts';

/** Ids and codes that stand twice, and claims whose id does not begin with their article's code. */
export function checkIds(sources: readonly Source[], articles: Content['articles']): Problem[] {
  const listed = idLists.flatMap(([part, list]) => {
    const source = sources.find(({ folder }) => folder === part);
    const items = listItems(source?.data, list);
    return findDuplicates(
      items.map(({ id, index }) => ({ id, file: topFiles[part], path: [list, index, 'id'] })),
    );
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
    ...listed,
    ...findDuplicates(claims),
    ...findDuplicates(codes),
    ...articles.flatMap(checkCode),
  ];
}

/** The lists with ids in the files at the top. */
const idLists: [TopFile, string][] = [
  ['settings', 'strands'],
  ['settings', 'origins'],
  ['settings', 'places'],
  ['settings', 'measures'],
  ['outside', 'outside'],
  ['words', 'groups'],
  ['unknown', 'unknown'],
  ['computations', 'computations'],
];

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
