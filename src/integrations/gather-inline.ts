import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, serialize } from 'parse5';
import { findAttribute, listElements, readPages, readText, type HtmlElement } from './html.ts';
import { trimStyle } from './trim-style.ts';

/**
 * Joins what Astro writes piece by piece: a page gets one style, one script in its masthead and one
 * behind its text, since every piece costs the policy a hash. Modules wait for the end of the page;
 * the script of the masthead runs where it stands, or a reader would see the wrong paper first.
 */
export function gatherInline(folder: string): void {
  // What a search writes into its page needs its style.
  const search = readFileSync(join(folder, 'search.js'), 'utf8');
  for (const { path, document } of readPages(folder)) {
    const elements = listElements(document);
    const header = elements.find(({ tagName }) => tagName === 'header');
    const inHeader = new Set(header ? listElements(header) : []);
    const scripts = elements.filter(isModule);
    const early = gatherScripts(scripts.filter((script) => inHeader.has(script)));
    if (early) early.attrs = [];
    gatherScripts(scripts.filter((script) => !inHeader.has(script)));

    const styles = elements.filter(({ tagName }) => tagName === 'style');
    const style = takeTexts(styles).join('');
    const place = styles[0];
    remove(styles.slice(1));
    if (place) defaultTreeAdapter.insertText(place, trimStyle(style, serialize(document) + search));
    writeFileSync(path, serialize(document));
  }
}

/** Into the last of them; each in a function, so that no name of one meets that of another. */
function gatherScripts(scripts: HtmlElement[]): HtmlElement | undefined {
  const place = scripts.at(-1);
  const blocks = takeTexts(scripts).map((text) => `(()=>{${text}})();`);
  remove(scripts.slice(0, -1));
  if (place) defaultTreeAdapter.insertText(place, blocks.join(''));
  return place;
}

function isModule(element: HtmlElement): boolean {
  return element.tagName === 'script' && findAttribute(element, 'type') === 'module';
}

function takeTexts(elements: readonly HtmlElement[]): string[] {
  return elements.map((element) => {
    const text = readText(element);
    element.childNodes = [];
    return text;
  });
}

function remove(elements: readonly HtmlElement[]): void {
  for (const element of elements) defaultTreeAdapter.detachNode(element);
}
