import { posix } from 'node:path';
import { findAttribute, listElements, listSiteFiles, readPages, type HtmlElement } from './html.ts';

/**
 * What would break in some place where the site may stand: links that lead nowhere, ids that stand
 * twice, addresses from the root, and anything that is fetched from elsewhere. One sentence each.
 */
export function findFaults(folder: string): string[] {
  const files = new Set(listSiteFiles(folder));
  const pages = readPages(folder).map(({ file, document }) => ({
    file,
    elements: listElements(document),
  }));
  const ids = new Map(pages.map(({ file, elements }) => [file, listIds(elements)]));
  return pages.flatMap(({ file, elements }) => [
    ...findDuplicates(ids.get(file)!).map((id) => `${file}: the id ${id} stands twice.`),
    ...elements.flatMap((element) =>
      listReferences(element).flatMap((url) => checkReference(url, element, file, files, ids)),
    ),
  ]);
}

function listIds(elements: HtmlElement[]): string[] {
  return elements.flatMap((element) => findAttribute(element, 'id') ?? []);
}

function findDuplicates(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

function listReferences(element: HtmlElement): string[] {
  return ['href', 'src'].flatMap((name) => findAttribute(element, name) ?? []);
}

function checkReference(
  url: string,
  { tagName }: HtmlElement,
  file: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, string[]>,
): string[] {
  if (/^(https?:|mailto:)/.test(url)) {
    return tagName === 'a' ? [] : [`${file}: <${tagName}> fetches ${url}.`];
  }
  if (/^[a-z]+:/i.test(url) && !(tagName === 'link' && url.startsWith('data:image/'))) {
    return [`${file}: <${tagName}> leads to ${url.slice(0, 40)}.`];
  }
  if (url.startsWith('data:')) return [];
  if (url.startsWith('/')) return [`${file}: ${url} begins at the root.`];
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
  if (!files.has(target)) return [`${file}: ${url} leads to no file.`];
  const known = anchor === undefined || ids.get(target)?.includes(anchor);
  return known ? [] : [`${file}: ${url} leads to no anchor.`];
}
