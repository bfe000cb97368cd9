import { describe, expect, it } from 'vitest';
import {
  compareManifests,
  formatManifest,
  hashBytes,
  parseManifest,
} from '../../../src/integrations/manifest.ts';

const [a, b] = [hashBytes('a'), hashBytes('b')];

describe('a manifest', () => {
  it('has the lines of sha256sum, sorted by the path', () => {
    const manifest = new Map([
      ['b/c.html', b],
      ['Ä.html', a],
      ['a.html', a],
    ]);
    expect(formatManifest(manifest)).toBe(`${a}  a.html\n${b}  b/c.html\n${a}  Ä.html\n`);
  });

  it('is read as it was written, by sha256sum of other systems too', () => {
    const manifest = new Map([['a b.html', a]]);
    expect(parseManifest(formatManifest(manifest))).toEqual(manifest);
    expect(parseManifest(`${a} *a b.html\n`)).toEqual(manifest);
    expect(() => parseManifest('a.html\n')).toThrow('“a.html” is no line of a manifest.');
  });

  it('tells what was changed, is missing and was added', () => {
    const listed = new Map([
      ['same', a],
      ['changed', a],
      ['missing', a],
    ]);
    const present = new Map([
      ['added', a],
      ['same', a],
      ['changed', b],
    ]);
    expect(compareManifests(listed, present)).toEqual({
      changed: ['changed'],
      missing: ['missing'],
      added: ['added'],
    });
  });
});
