import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  caching,
  folderPages,
  formatHeadersFile,
  formatRedirectsFile,
  siteHeaders,
} from '../../../src/exports/host-config.ts';
import { formatCaddyfile, formatNginxConfig } from '../../../src/exports/server-config.ts';
import { siteFolders } from '../../../src/urls.ts';
import { expectGolden } from '../../golden.ts';

const hosts = resolve(import.meta.dirname, '../../hosts');

it.each([
  ['nginx.conf', formatNginxConfig],
  ['Caddyfile', formatCaddyfile],
])('%s is written from the one source', (file, format) => {
  expectGolden(format(), resolve(hosts, file));
});

it.each([
  ['_headers', formatHeadersFile],
  ['nginx.conf', formatNginxConfig],
  ['Caddyfile', formatCaddyfile],
])('%s has every header and the caching of large files', (_, format) => {
  const text = format();
  const values = [...Object.values(siteHeaders), caching.large];
  expect(values.filter((value) => !text.includes(value))).toEqual([]);
});

describe('_headers', () => {
  it('names no header in two rules that fit one file, because hosts would join the values', () => {
    const [all = '', ...others] = formatHeadersFile().split('\n\n');
    expect(all.split('\n')[0]).toBe('/*');
    const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    expect(others.flatMap(names).filter((name) => names(all).includes(name))).toEqual([]);
  });
});

describe('_redirects', () => {
  it('leads nowhere in a circle where a host takes the ending off', () => {
    const rules = formatRedirectsFile()
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    expect(rules.filter(([from, to]) => to === `${from}.html`)).toEqual([]);
  });

  it('knows every folder of the site', () => {
    expect(Object.keys(folderPages).sort()).toEqual([...siteFolders].sort());
  });
});
