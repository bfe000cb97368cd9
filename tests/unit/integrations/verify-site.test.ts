import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFaults } from '../../../src/integrations/verify-site.ts';

function faultsOf(body: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'a.html'), `<!doctype html><body>${body}`);
  writeFileSync(join(folder, 'b/c.html'), '<!doctype html><p id="here">');
  return findFaults(folder);
}

it.each([
  ['<a href="b/c.html#here">', []],
  ['<a href="https://a.example/">', []],
  ['<p id="x"></p><a href="#x">', []],
  ['<a href="b/d.html">', ['a.html: b/d.html leads to no file.']],
  ['<a href="b/c.html#there">', ['a.html: b/c.html#there leads to no anchor.']],
  ['<a href="/b/c.html">', ['a.html: /b/c.html begins at the root.']],
  ['<a href="b/">', ['a.html: b/ leads to no file.']],
  ['<a href="javascript:void 0">', ['a.html: <a> leads to javascript:void 0.']],
  ['<img src="https://a.example/i.png">', ['a.html: <img> fetches https://a.example/i.png.']],
  ['<script src="//a.example/s.js"></script>', ['a.html: //a.example/s.js begins at the root.']],
  ['<p id="x"></p><p id="x">', ['a.html: the id x stands twice.']],
])('judges %s', (body, faults) => {
  expect(faultsOf(body)).toEqual(faults);
});
