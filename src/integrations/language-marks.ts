import { writeFileSync } from 'node:fs';
import { defaultTreeAdapter, html, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { OtherLanguage } from '../model/other-languages.ts';
import { buildSplitter, type Stretch } from '../model/phrases.ts';
import { findAttribute, listElements, readPages, type HtmlElement } from './html.ts';

type Text = DefaultTreeAdapterTypes.TextNode;
type Split = (text: string) => Stretch[];

/** What holds no text for readers, or none that could hold an element. */
const unmarked = new Set(['script', 'style', 'textarea', 'title', 'option', 'svg']);

/** Attributes that are read out in the language of their element. */
const spoken = ['aria-label', 'title', 'alt'];

/** Marks every listed phrase on the pages with its language, so that it is read out in it. */
export function markLanguages(folder: string, languages: readonly OtherLanguage[]): void {
  const split = buildSplitter(languages);
  for (const { path, document } of readPages(folder)) {
    if (markPhrases(document, split)) writeFileSync(path, serialize(document));
  }
}

/** Marks the phrases below the body of a page; false when there is none. */
export function markPhrases(document: DefaultTreeAdapterTypes.Document, split: Split): boolean {
  const elements = listElements(document);
  const page = elements.find(({ tagName }) => tagName === 'html')!;
  const body = elements.find(({ tagName }) => tagName === 'body')!;
  return markBelow(body, findAttribute(page, 'lang'), split);
}

function markBelow(element: HtmlElement, outer: string | undefined, split: Split): boolean {
  if (unmarked.has(element.tagName)) return false;
  const language = findAttribute(element, 'lang') ?? outer;
  // A copy: each mark that is put in makes the list longer.
  const marked = [...element.childNodes].map((node) => {
    if ('tagName' in node) return markBelow(node, language, split);
    return 'value' in node && markText(element, node, language, split);
  });
  return marked.includes(true);
}

function markText(
  parent: HtmlElement,
  node: Text,
  language: string | undefined,
  split: Split,
): boolean {
  const stretches = split(node.value);
  const foreign = stretches.filter((part) => part.language && part.language !== language);
  if (foreign.length === 0) return false;
  const isWhole = foreign[0]!.text === node.value.trim() && parent.childNodes.length === 1;
  if (isWhole && ![...spoken, 'lang'].some((name) => findAttribute(parent, name) !== undefined)) {
    parent.attrs.push({ name: 'lang', value: foreign[0]!.language! });
    return true;
  }
  for (const stretch of stretches) {
    if (foreign.includes(stretch)) insertMark(parent, node, stretch);
    else defaultTreeAdapter.insertTextBefore(parent, stretch.text, node);
  }
  defaultTreeAdapter.detachNode(node);
  return true;
}

function insertMark(parent: HtmlElement, before: Text, { text, language = '' }: Stretch): void {
  const mark = defaultTreeAdapter.createElement('span', html.NS.HTML, [
    { name: 'lang', value: language },
  ]);
  defaultTreeAdapter.insertText(mark, text);
  defaultTreeAdapter.insertBefore(parent, mark, before);
}
