import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { hashBytes } from '../../../src/integrations/manifest.ts';
import { zipFiles } from '../../../src/integrations/zip.ts';

const text = (value: string) => new TextEncoder().encode(value);

it('gives the same bytes for the same files in any order', () => {
  const files: [string, Uint8Array][] = [
    ['b/é.html', text('b')],
    ['a.html', text('a')],
  ];
  const zipped = zipFiles(new Map(files));
  expect(zipFiles(new Map(files.toReversed()))).toEqual(zipped);
  expect(Object.keys(unzipSync(zipped))).toEqual(['a.html', 'b/é.html']);
});

it('gives the same bytes in every time zone', () => {
  const files = new Map([['a', text('a')]]);
  const before = process.env['TZ'];
  const hashes = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return [new Date(0).getTimezoneOffset(), hashBytes(zipFiles(files))] as const;
  });
  process.env['TZ'] = before;
  expect(hashes.map(([offset]) => offset)).toEqual([0, 640, 480]);
  expect(new Set(hashes.map(([, hash]) => hash)).size).toBe(1);
});
