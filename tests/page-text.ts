import type { DefaultTreeAdapterTypes } from 'parse5';
import { findAttribute, listElements, type HtmlElement } from '../src/integrations/html.ts';

type HtmlNode = DefaultTreeAdapterTypes.Node;

const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'header',
  'li',
  'option',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** The text of a page's main part as a reader sees it: one line for each block. */
export function readMainText(document: HtmlNode): string {
  const main = listElements(document).find(({ tagName }) => tagName === 'main');
  return main ? listLines(main).join('\n') : '';
}

/** One line for each block of text below a node, with white space folded as a browser folds it. */
export function listLines(node: HtmlNode): string[] {
  const lines = [''];
  collect(node, lines);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function collect(node: HtmlNode, lines: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) lines[lines.length - 1] += node.value;
  if (!('childNodes' in node)) return;
  if ('tagName' in node && ['script', 'style'].includes(node.tagName)) return;
  if (isBlock(node)) lines.push('');
  node.childNodes.forEach((child) => collect(child, lines));
  if (isBlock(node)) lines.push('');
}

/** Whether what an element holds begins on a line of its own. */
export function isBlock(node: HtmlNode): boolean {
  return 'tagName' in node && blocks.has(node.tagName);
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (findAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
