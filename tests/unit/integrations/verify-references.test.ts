import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFaults } from '../../../src/integrations/verify-site.ts';

function faultsOf(html: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'a.html'), `<!doctype html>${html}`);
  return findFaults(folder);
}

it.each([
  ['<form action="a.html">', []],
  ['<a href="a.html?q=b#c"></a><p id="c">', []],
  ['<link rel="canonical" href="https://a.example/">', []],
  ['<style>a { background: url("data:image/png;base64,") }</style>', []],
  ['<form action="/a.html">', ['a.html: /a.html begins at the root.']],
  ['<form action="https://a.example/">', ['a.html: <form> fetches https://a.example/.']],
  [
    '<link rel="stylesheet" href="https://a.example/">',
    ['a.html: <link> fetches https://a.example/.'],
  ],
  [
    '<img srcset="b.png 1x, //a.example/c.png 2x">',
    ['a.html: b.png leads to no file.', 'a.html: //a.example/c.png begins at the root.'],
  ],
  ['<meta http-equiv="refresh" content="0; url=/b.html">', ['a.html: /b.html begins at the root.']],
  [
    '<style>a { background: url(https://a.example/b.png) }</style>',
    ['a.html: a style fetches https://a.example/b.png.'],
  ],
])('judges %s', (html, faults) => {
  expect(faultsOf(html)).toEqual(faults);
});

it('tells of a page that weighs too much for a phone', () => {
  const [fault, ...others] = faultsOf(`<p>${randomBytes(60_000).toString('base64')}`);
  expect(fault).toMatch(
    /^a\.html: weighs \d+ bytes compressed, more than the 50000 that a page may/,
  );
  expect(others).toEqual([]);
});
