import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listIndexLetters } from '../../../src/exports/index-of-everything.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const letters = listIndexLetters(readDossier(join(dossiersFolder, 'another-subject')));
const entries = letters.flatMap((letter) => letter.entries);
const listUnder = (id: string) =>
  letters.find((letter) => letter.id === id)?.entries.map(({ name }) => name) ?? [];

describe('the A to Z', () => {
  it('runs from A to Z and has no empty letter', () => {
    const ids = letters.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(letters.filter((letter) => letter.entries.length === 0)).toEqual([]);
  });

  it('has a person under the first and the last name', () => {
    expect(listUnder('j')).toEqual(['José Ruiz']);
    expect(listUnder('r')).toContain('José Ruiz');
  });

  it('passes over articles and quotation marks at the beginning of a name', () => {
    expect(listUnder('i')).toContain('the island');
    expect(listUnder('f')).toContain('A fisherman');
    expect(listUnder('t')).toContain('“Terror at sea”');
  });

  it('leads from each spelling to its actor and says who writes so', () => {
    expect(entries.find(({ name }) => name === '“the keeper”')).toEqual({
      name: '“the keeper”',
      target: 'José Ruiz',
      url: '/actors/jose-ruiz.html',
      label: 'as written by The Harbour Post, The reworded copy',
    });
  });

  it('has places, events, questions, articles, figures and words', () => {
    const urls = [
      '/places.html#skerry-point',
      '/events/lamp-fails.html',
      '/questions/how-many-boats.html',
      '/unknown.html#why-it-failed',
      '/articles/digest.html',
      '/figures.html#boats',
      '/words.html#light',
    ];
    expect(urls.filter((url) => !entries.some((entry) => entry.url === url))).toEqual([]);
  });
});
