import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeArchive } from '../../../src/integrations/archive.ts';
import { formatSize, writeBuiltFacts } from '../../../src/integrations/built-facts.ts';
import { readDossier, dossiersFolder } from '../../read-dossier.ts';

const { settings } = readDossier(join(dossiersFolder, 'minimal'));

const link = (url: string) =>
  `<!DOCTYPE html><html><head></head><body><a href="${url}" download="">As <b data-built="size">ZIP</b></a></body></html>`;

const pages = {
  'index.html': link('dossier.zip'),
  'events/a.html': link('../dossier.zip'),
  'about-this-copy.html': link('dossier.zip'),
  'plain.html': '<p>Left as it stands',
};

function writeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(folder, 'events'));
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);
  writeArchive(folder, { ...settings, title: 'A <b> & "c"', edition: '2020-03-10' });
  return folder;
}

it('leads inside to the page about the copy instead of to itself', () => {
  const files = unzipSync(readFileSync(join(writeSite(), 'dossier.zip')));
  const bodies = Object.fromEntries(
    Object.keys(pages).map((file) => {
      const text = strFromU8(files[`dossier-2020-03-10/${file}`]!);
      return [file, /<a[^>]*>/.exec(text)?.[0] ?? text];
    }),
  );
  expect(bodies).toEqual({
    'index.html': '<a href="about-this-copy.html">',
    'events/a.html': '<a href="../about-this-copy.html">',
    'about-this-copy.html': '<a>',
    'plain.html': '<p>Left as it stands',
  });
});

it('leaves the site itself as it was, and names it in the page that leads to it', () => {
  const folder = writeSite();
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(pages['index.html']);
  const start = strFromU8(unzipSync(readFileSync(join(folder, 'dossier.zip')))['START-HERE.html']!);
  expect(start).toContain('<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>');
  expect(start).toContain('url=dossier-2020-03-10/index.html"');
});

it('writes what is known only after the build in its place', () => {
  const folder = writeSite();
  writeBuiltFacts(folder, { size: formatSize(1_234_567), other: '' });
  const text = readFileSync(join(folder, 'events/a.html'), 'utf8');
  expect(text).toContain('As <b>1.2 MB</b></a>');
  expect(readFileSync(join(folder, 'plain.html'), 'utf8')).toBe(pages['plain.html']);
});

it.each([
  [1, '1 kB'],
  [85_400, '85 kB'],
  [1_234_567, '1.2 MB'],
])('writes %s bytes as %s', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});
