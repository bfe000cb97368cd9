import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSearchData, listSearchEntries } from '../../../src/exports/search-index.ts';
import { searchKinds, type SearchEntry } from '../../../src/model/search-entry.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const entries = listSearchEntries(dossier);
const find = (page: string) => entries.find((entry) => entry.page === page);

describe('the entries of the search', () => {
  it('are of every kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(Object.keys(searchKinds)));
  });

  it('have one page each, without a slash at its beginning', () => {
    const pages = entries.map(({ page }) => page);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => !/^[a-z]/.test(page))).toEqual([]);
  });

  it('hold every spelling of an actor but its name, with the articles that use it', () => {
    expect(find('actors/jose-ruiz.html')).toEqual<SearchEntry>({
      kind: 'actor',
      title: 'José Ruiz',
      text: 'keeper of the light',
      page: 'actors/jose-ruiz.html',
      names: [['the keeper', 'The Harbour Post', 'The reworded copy']],
    });
  });

  it('say whose word a claim is, where it stands and how it is hedged', () => {
    expect(find('articles/harbour-post.html#hp-02')).toEqual<SearchEntry>({
      kind: 'claim',
      title: 'José Ruiz, the keeper, denied that he had slept.',
      text: 'José Ruiz, in The Harbour Post, paragraph 2, sentences 2 and 3 · denied · “I never closed an eye” · hp-02',
      page: 'articles/harbour-post.html#hp-02',
    });
    expect(find('articles/harbour-post.html#hp-01')?.text).toMatch(
      /^The Harbour Post, in its own voice/,
    );
    expect(find('articles/mirror-copy.html#im-01')?.text).toMatch(
      /^Automatic introduction of The reworded copy, nobody’s word, never counted/,
    );
  });

  it('never show an announced event as one that happened', () => {
    expect(find('events/new-lamp.html')?.text).toContain('no article reports it as done');
    expect(find('events/lamp-fails.html')?.text).toBe(
      '3 November 1931, about 01:00 GMT · Skerry Point · José Ruiz',
    );
  });

  it('hold the answers to a question, and each number with whose word it is', () => {
    expect(find('questions/how-many-boats.html')?.text).toBe(
      'Different precision\nAbout 20.\nBetween 20 and 30.',
    );
    expect(find('figures.html#boats')?.text.split('\n')[1]).toBe(
      'about 20 boats: A fisherman, in The wire text, paragraph 1, sentence 2',
    );
  });
});

it('stand in a script that leaves them in one variable', () => {
  const run = new Function(`${formatSearchData(dossier)}return dossierSearchEntries;`);
  expect(run()).toEqual(entries);
});

it('stand beside the phrases of other languages', () => {
  const run = new Function(`${formatSearchData(dossier)}return dossierOtherLanguages;`);
  expect(run()).toEqual([{ language: 'es', phrases: ['José Ruiz'] }]);
});
