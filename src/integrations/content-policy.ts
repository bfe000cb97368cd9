import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { defaultTreeAdapter, html, serialize } from 'parse5';
import { findAttribute, listElements, readPages, readText, type HtmlElement } from './html.ts';

/** Scripts of these types hold data; a browser runs none of them. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/**
 * Writes each page's content policy as the first tag after its encoding. It admits the page's own
 * inline styles and scripts by their hashes, what these load, and pictures beside the page.
 */
export function addPolicy(folder: string): void {
  for (const { path, document } of readPages(folder)) {
    const elements = listElements(document);
    const head = elements.find(({ tagName }) => tagName === 'head')!;
    const policy = defaultTreeAdapter.createElement('meta', html.NS.HTML, [
      { name: 'http-equiv', value: 'Content-Security-Policy' },
      { name: 'content', value: buildPolicy(elements) },
    ]);
    const encoding = head.childNodes.findIndex(
      (node) => 'tagName' in node && findAttribute(node, 'charset') !== undefined,
    );
    const next = head.childNodes[encoding + 1];
    if (next) defaultTreeAdapter.insertBefore(head, policy, next);
    else defaultTreeAdapter.appendChild(head, policy);
    writeFileSync(path, serialize(document));
  }
}

function buildPolicy(elements: readonly HtmlElement[]): string {
  const scripts = listHashes(elements, 'script');
  const styles = listHashes(elements, 'style');
  return [
    "default-src 'none'",
    scripts.length > 0 ? `script-src ${scripts.join(' ')} 'strict-dynamic'` : "script-src 'none'",
    styles.length > 0 ? `style-src ${styles.join(' ')}` : "style-src 'none'",
    "img-src 'self' data:",
    // Tools that look for robots.txt ask for it from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self' file:",
    "require-trusted-types-for 'script'",
    'trusted-types dossier',
  ].join('; ');
}

function listHashes(elements: readonly HtmlElement[], tagName: 'script' | 'style'): string[] {
  return elements
    .filter(
      (element) =>
        element.tagName === tagName && !dataTypes.has(findAttribute(element, 'type') ?? ''),
    )
    .map((element) => {
      const digest = createHash('sha256').update(readText(element)).digest('base64');
      return `'sha256-${digest}'`;
    });
}
