import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findAttribute, listElements, listSiteFiles } from '../../src/integrations/html.ts';
import { contentFolder, siteFolder } from './site-folder.ts';
import { pages } from './site-pages.ts';

const list = join(contentFolder, 'permalinks.txt');
const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);

const present = new Set([
  ...listSiteFiles(siteFolder),
  ...pages.flatMap(({ file, document }) =>
    listElements(document).flatMap((element) => {
      const id = findAttribute(element, 'id');
      return id === undefined ? [] : [`${file}#${id}`];
    }),
  ),
]);

it('keeps every address and anchor that was ever published', () => {
  expect(published.filter((address) => !present.has(address))).toEqual([]);
});

it('lists every address and anchor of this edition', () => {
  const added = [...present].filter((address) => !published.includes(address)).sort();
  if (process.env['UPDATE'] && !process.env['CI']) {
    writeFileSync(list, [...published, ...added, ''].join('\n'));
  } else {
    expect(added, 'run the tests with UPDATE=1 to publish them').toEqual([]);
  }
});

it('lists nothing twice', () => {
  expect(published.filter((address, index) => published.indexOf(address) < index)).toEqual([]);
});
