import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSearchEngine } from '../../../src/client/search-engine.ts';
import { listSearchEntries } from '../../../src/exports/search-index.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const { find, propose } = buildSearchEngine(listSearchEntries(dossier));
const listPages = (query: string) => find(query).map(({ entry }) => entry.page);

describe('the search', () => {
  it.each(['José', 'jose', 'JOSÉ', 'Jose\u0301', 'jos', 'ruiz jose'])('finds by %j', (query) => {
    expect(listPages(query)[0]).toBe('actors/jose-ruiz.html');
  });

  it('says by whose spelling an actor was found, where its name does not match', () => {
    const findActor = (query: string) => find(query).find(({ entry }) => entry.kind === 'actor');
    expect(findActor('the keeper')?.writtenAs).toEqual([
      { name: 'the keeper', articles: ['The Harbour Post', 'The reworded copy'] },
    ]);
    expect(findActor('ruiz')?.writtenAs).toEqual([]);
  });

  it('names the words that match, for marking', () => {
    expect([...find('slep')[0]!.words]).toEqual(['slept']);
  });

  it('wants all words of the query', () => {
    expect(listPages('lamp spring')).toEqual(['articles/harbour-post.html#hp-03']);
    expect(listPages('lamp zeppelin')).toEqual([]);
  });

  it('takes a number for a whole one', () => {
    expect(listPages('20')).toContain('figures.html#boats');
    expect(listPages('193')).toEqual([]);
  });

  it.each(['', ' ', '?', '<img src=x onerror=alert(1)>', '\ud800', '.*'])(
    'finds nothing by %j',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});

describe('where nothing is found', () => {
  it('proposes near spellings as they are written', () => {
    expect(propose('josé ruis')).toContain('josé Ruiz');
    expect(propose('skery')).toEqual(['Skerry']);
  });

  it('proposes what is left without the words that nothing is near to', () => {
    expect(propose('skerry xylophone')).toContain('skerry');
  });

  it('proposes only what finds something, and no other number', () => {
    const proposals = ['lamp zeppelin', 'fishermann asleep', 'boots'].flatMap(propose);
    expect(proposals.filter((proposal) => find(proposal).length === 0)).toEqual([]);
    expect(propose('1932 1933')).toEqual(['1932']);
    expect(propose('zzzzzzzz')).toEqual([]);
  });
});
