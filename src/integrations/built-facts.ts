import { writeFileSync } from 'node:fs';
import { defaultTreeAdapter, serialize } from 'parse5';
import { findAttribute, listElements, readPages } from './html.ts';

const marker = 'data-built';

/**
 * Writes what is known only when the pages are built: the text of an element with
 * `data-built="pages"` is replaced by the fact of that name. Until then its own text stands there.
 */
export function writeBuiltFacts(folder: string, facts: Readonly<Record<string, string>>): void {
  for (const { path, document } of readPages(folder)) {
    const places = listElements(document).flatMap((element) => {
      const fact = facts[findAttribute(element, marker) ?? ''];
      return fact === undefined ? [] : [{ element, fact }];
    });
    for (const { element, fact } of places) {
      element.attrs = element.attrs.filter(({ name }) => name !== marker);
      element.childNodes = [];
      defaultTreeAdapter.insertText(element, fact);
    }
    if (places.length > 0) writeFileSync(path, serialize(document));
  }
}

/** "1.2 MB", "350 kB": decimal units, as browsers show them for downloads. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
