import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

export interface HtmlFile {
  /** Path below the site's folder, with forward slashes. */
  file: string;
  path: string;
  document: DefaultTreeAdapterTypes.Document;
}

/** Every file of a built site, as paths below its folder with forward slashes, sorted. */
export function listSiteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every page of a built site, parsed as a browser would. */
export function readPages(folder: string): HtmlFile[] {
  return listSiteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = join(folder, file);
      return { file, path, document: parse(readFileSync(path, 'utf8')) };
    });
}

/** All elements below a node, in document order. */
export function listElements(node: HtmlNode): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

export function findAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text that stands directly in an element, such as that of a style or a script. */
export function readText({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
