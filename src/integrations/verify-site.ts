import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bookletUrl } from '../urls.ts';
import {
  findAttribute,
  listElements,
  listSiteFiles,
  readPages,
  readText,
  type HtmlElement,
} from './html.ts';

/** What a page may weigh on the way to a phone, compressed, in bytes; the booklet is all of them. */
const pageBudget = 50_000;
const bookletBudget = 250_000;

/** Links of these relations name an address; no browser fetches it. */
const namingRelations = new Set(['canonical', 'alternate', 'license', 'author']);

interface Site {
  files: ReadonlySet<string>;
  /** The ids of each page. */
  ids: ReadonlyMap<string, string[]>;
}

interface Reference {
  url: string;
  element: HtmlElement;
}

/**
 * What would break in some place where the site may stand: links that lead nowhere, ids that stand
 * twice, addresses from the root, anything that is fetched from elsewhere, and pages that weigh too
 * much. One sentence each.
 */
export function findFaults(folder: string): string[] {
  const pages = readPages(folder).map(({ file, path, document }) => ({
    file,
    path,
    elements: listElements(document),
  }));
  const ids = new Map(pages.map(({ file, elements }) => [file, listIds(elements)]));
  const site = { files: new Set(listSiteFiles(folder)), ids };
  return pages.flatMap(({ file, path, elements }) =>
    [
      ...findDuplicates(ids.get(file)!).map((id) => `the id ${id} stands twice.`),
      ...elements.flatMap(listReferences).flatMap((found) => checkReference(found, file, site)),
      ...elements.flatMap(checkStyle),
      ...checkWeight(path),
    ].map((fault) => `${file}: ${fault}`),
  );
}

function listIds(elements: HtmlElement[]): string[] {
  return elements.flatMap((element) => findAttribute(element, 'id') ?? []);
}

function findDuplicates(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

function listReferences(element: HtmlElement): Reference[] {
  const urls = ['href', 'src', 'action', 'poster', 'data'].flatMap(
    (name) => findAttribute(element, name) ?? [],
  );
  const images = (findAttribute(element, 'srcset') ?? '').split(',').map((image) => image.trim());
  const [, refresh] = /url=(.+)/i.exec(findAttribute(element, 'content') ?? '') ?? [];
  const isRefresh = findAttribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
  return [
    ...urls,
    ...images.filter(Boolean).map((image) => image.split(/\s/)[0]!),
    ...(isRefresh && refresh ? [refresh] : []),
  ].map((url) => ({ url, element }));
}

function checkReference({ url, element }: Reference, file: string, site: Site): string[] {
  const { tagName } = element;
  if (/^(https?:|mailto:)/.test(url)) {
    return isOnlyNamed(element) ? [] : [`<${tagName}> fetches ${url}.`];
  }
  if (/^[a-z]+:/i.test(url) && !(tagName === 'link' && url.startsWith('data:image/'))) {
    return [`<${tagName}> leads to ${url.slice(0, 40)}.`];
  }
  if (url.startsWith('data:')) return [];
  if (url.startsWith('/')) return [`${url} begins at the root.`];
  const [address = '', anchor] = url.split('#');
  const path = address.split('?')[0]!;
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
  if (!site.files.has(target)) return [`${url} leads to no file.`];
  const known = anchor === undefined || site.ids.get(target)?.includes(anchor);
  return known ? [] : [`${url} leads to no anchor.`];
}

function isOnlyNamed(element: HtmlElement): boolean {
  const relations = (findAttribute(element, 'rel') ?? '').split(' ');
  return (
    element.tagName === 'a' ||
    (element.tagName === 'link' && relations.every((relation) => namingRelations.has(relation)))
  );
}

function checkStyle(element: HtmlElement): string[] {
  if (element.tagName !== 'style') return [];
  const css = readText(element);
  const fetched = [...css.matchAll(/url\(\s*['"]?(?!data:|#)([^)'"]+)|@import\s+([^;]+)/g)];
  return fetched.map(([, url, imported]) => `a style fetches ${(url ?? imported)!.trim()}.`);
}

function checkWeight(path: string): string[] {
  const weight = gzipSync(readFileSync(path)).length;
  const budget = path.endsWith(bookletUrl) ? bookletBudget : pageBudget;
  if (weight <= budget) return [];
  return [`weighs ${weight} bytes compressed, more than the ${budget} that a page may.`];
}
