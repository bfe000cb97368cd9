import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { serialize } from 'parse5';
import { listElements, readPages } from './html.ts';

const linkAttributes = new Set(['href', 'src', 'action']);

/**
 * Makes every rooted link of a built site relative to its page, so that the folder works from a
 * disk, from a sub-path and after being moved.
 */
export function makeLinksPortable(folder: string): void {
  for (const { file, path, document } of readPages(folder)) {
    const attributes = listElements(document)
      .flatMap(({ attrs }) => attrs)
      .filter(({ name, value }) => linkAttributes.has(name) && /^\/(?!\/)/.test(value));
    for (const attribute of attributes) attribute.value = makeRelative(attribute.value, file);
    writeFileSync(path, serialize(document));
  }
}

/** `/events/a.html#b`, seen from `articles/c.html`, is `../events/a.html#b`. */
export function makeRelative(url: string, file: string): string {
  const [path = '', anchor] = url.split('#');
  const target = path.slice(1);
  if (target === file && anchor) return `#${anchor}`;
  const relative = posix.relative(posix.dirname(file), target);
  return anchor ? `${relative}#${anchor}` : relative;
}
