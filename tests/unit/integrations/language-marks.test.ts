import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { markPhrases } from '../../../src/integrations/language-marks.ts';
import { buildSplitter } from '../../../src/model/phrases.ts';

const split = buildSplitter([{ language: 'fr', phrases: ['Roux', 'Élise Roux'] }]);

/** What stands in the body after marking, and whether anything was marked. */
function mark(body: string): [string, boolean] {
  const document = parse(`<!doctype html><html lang="en"><title>Roux</title><body>${body}`);
  const marked = markPhrases(document, split);
  const html = serialize(document);
  return [html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>')), marked];
}

it.each([
  ['<p>To Élise Roux.</p>', '<p>To <span lang="fr">Élise Roux</span>.</p>'],
  ['<a href="#a">Roux</a>', '<a href="#a" lang="fr">Roux</a>'],
  ['<p>\n Roux\n</p>', '<p lang="fr">\n Roux\n</p>'],
  ['<p>Roux<b>!</b></p>', '<p><span lang="fr">Roux</span><b>!</b></p>'],
  [
    '<p>To Roux, <i>Roux</i> and Roux.</p>',
    '<p>To <span lang="fr">Roux</span>, <i lang="fr">Roux</i> and <span lang="fr">Roux</span>.</p>',
  ],
  ['<p lang="de">Roux</p>', '<p lang="de"><span lang="fr">Roux</span></p>'],
  [
    '<p lang="fr"><b lang="en">Roux’s</b></p>',
    '<p lang="fr"><b lang="en"><span lang="fr">Roux</span>’s</b></p>',
  ],
  ['<a title="Page of Roux">Roux</a>', '<a title="Page of Roux"><span lang="fr">Roux</span></a>'],
])('marks %s', (body, expected) => {
  expect(mark(body)).toEqual([expected, true]);
});

it.each([
  '<p>Rouxs</p>',
  '<p lang="fr">M. <b>Roux</b></p>',
  '<script>let Roux;</script>',
  '<select><option>Roux</option></select>',
  '<textarea>Roux</textarea>',
  '<svg><text>Roux</text></svg>',
])('leaves %s alone', (body) => {
  expect(mark(body)).toEqual([body, false]);
});
