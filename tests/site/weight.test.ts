import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findAttribute, listElements, type HtmlElement } from '../../src/integrations/html.ts';
import { bookletUrl, homeUrl, timelineUrl } from '../../src/urls.ts';
import { pages } from './site-pages.ts';

/** The first flight of a connection carries ten segments: 14,480 bytes with the headers. */
const flight = 13_900;
const table = 24_000;
/** All pages in one, and only for who asks for it. */
const booklet = 120_000;

/** Scripts that a page can do without, in bytes as they stand in it. */
const scripts = 2500;

const inOneFlight = [homeUrl, timelineUrl].map((url) => url.slice(1));
const folders = ['events/', 'actors/', 'questions/'];

function findBudget(file: string): number {
  if (file === bookletUrl.slice(1)) return booklet;
  const isShort = inOneFlight.includes(file) || folders.some((folder) => file.startsWith(folder));
  return isShort ? flight : table;
}

describe('every page', () => {
  it('weighs no more than its kind may, in brotli', () => {
    const heavy = pages
      .map(({ file, path }) => ({ file, weight: weigh(readFileSync(path)) }))
      .filter(({ file, weight }) => weight > findBudget(file))
      .map(({ file, weight }) => `${file}: ${weight} of ${findBudget(file)}`);
    expect(heavy).toEqual([]);
  }, 120_000);

  it('holds at most 2,500 bytes of scripts', () => {
    const heavy = pages
      .map(({ file, document }) => ({ file, bytes: countScripts(listElements(document)) }))
      .filter(({ bytes }) => bytes > scripts)
      .map(({ file, bytes }) => `${file}: ${bytes}`);
    expect(heavy).toEqual([]);
  });

  it('is one request: it holds its style, its scripts and its pictures', () => {
    const asking = pages.flatMap(({ file, document }) =>
      listElements(document)
        .filter(
          (element) =>
            findAttribute(element, 'src') !== undefined ||
            (element.tagName === 'link' && findAttribute(element, 'rel') === 'stylesheet'),
        )
        .map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(asking).toEqual([]);
  });
});

function weigh(content: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

function countScripts(elements: HtmlElement[]): number {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap(({ childNodes }) => childNodes)
    .reduce((sum, node) => sum + ('value' in node ? Buffer.byteLength(node.value) : 0), 0);
}
