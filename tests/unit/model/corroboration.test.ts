import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countCorroboration,
  countWitnesses,
  formatCorroboration,
} from '../../../src/model/corroboration.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const claimsOf = (...ids: string[]) => dossier.claims.filter(({ id }) => ids.includes(id));

describe('countCorroboration', () => {
  it('counts two texts of one origin once', () => {
    expect(countCorroboration(claimsOf('cw-01', 'im-02'))).toMatchObject({
      articles: 2,
      origins: 1,
    });
  });

  it('counts an unknown origin apart, never as an origin', () => {
    expect(countCorroboration(claimsOf('hp-01', 'dg-01'))).toMatchObject({
      origins: 1,
      unknown: 1,
    });
  });

  it('does not count an automatic introduction', () => {
    expect(countCorroboration(claimsOf('im-01'))).toEqual({
      articles: 0,
      origins: 0,
      unknown: 0,
      automatic: 1,
      names: [],
    });
  });

  it('counts a sentence taken from another origin with that origin', () => {
    expect(countCorroboration(claimsOf('hp-03', 'cw-01'))).toMatchObject({
      articles: 2,
      origins: 1,
    });
  });

  it('counts an article once, with its main origin if any claim goes back to it', () => {
    expect(countCorroboration(claimsOf('hp-01', 'hp-03'))).toMatchObject({
      articles: 1,
      origins: 1,
    });
    expect(countCorroboration(claimsOf('hp-01', 'hp-03', 'cw-01'))).toMatchObject({ origins: 2 });
  });

  it('counts an article whose introduction says it too only by its own claims', () => {
    expect(countCorroboration(claimsOf('im-01', 'im-02'))).toMatchObject({
      articles: 1,
      automatic: 0,
    });
  });
});

describe('formatCorroboration', () => {
  it.each([
    [['hp-01'], 'in 1 article, 1 origin'],
    [['cw-01', 'im-02'], 'in 2 articles, 1 origin'],
    [['hp-01', 'cw-01', 'im-02', 'dg-01'], 'in 4 articles, 2 origins and 1 of unknown origin'],
    [['dg-01'], 'in 1 article, 1 of unknown origin'],
    [['im-01'], 'only in an automatic introduction, which does not count'],
    [['hp-01', 'im-01'], 'in 1 article, 1 origin; also in an automatic introduction'],
  ])('says of %j "%s"', (ids, words) => {
    expect(formatCorroboration(countCorroboration(claimsOf(...ids)))).toBe(words);
  });
});

describe('an announcement of something that happened', () => {
  it('is told apart and counts as no witness', () => {
    const corroboration = countCorroboration(claimsOf('hp-01'));
    expect(formatCorroboration(corroboration, 2)).toBe(
      'in 1 article, 1 origin; announced in 2 articles',
    );
    expect(formatCorroboration(countCorroboration([]), 1)).toBe('announced in 1 article');
  });
});

describe('countWitnesses', () => {
  it('tells articles, known origins, shared origins and lost ones', () => {
    const { articles, origins, shared, unknown } = countWitnesses(dossier);
    expect({ articles, origins, unknown }).toEqual({ articles: 4, origins: 2, unknown: 1 });
    expect(shared.map(({ origin }) => origin?.id)).toEqual(['coast-wire']);
  });
});
