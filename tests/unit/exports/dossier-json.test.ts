import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDossierJson } from '../../../src/exports/dossier-json.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

interface Exported {
  [list: string]: { id: string; page: string; [field: string]: unknown }[];
}

const exported = JSON.parse(
  formatDossierJson(readDossier(join(dossiersFolder, 'another-subject'))),
) as Exported;

describe('dossier.json', () => {
  it('has the documented lists', () => {
    expect(Object.keys(exported)).toEqual(
      expect.arrayContaining(['articles', 'claims', 'events', 'actors', 'places', 'origins']),
    );
  });

  it('keeps the fields of the content model and adds the page', () => {
    expect(exported['claims']!.find(({ id }) => id === 'hp-02')).toMatchObject({
      article: 'harbour-post',
      at: 'p2 s2-3',
      speaker: 'jose-ruiz',
      modality: 'denied',
      actors: ['jose-ruiz'],
      quote: 'I never closed an eye',
      events: ['lamp-fails'],
      page: 'articles/harbour-post.html#hp-02',
    });
  });

  it('says by its type who speaks where no actor does', () => {
    const speakers = ['hp-01', 'im-01'].map(
      (id) => exported['claims']!.find((claim) => claim.id === id)!['speaker'],
    );
    expect(speakers).toEqual(['article', 'introduction']);
  });

  it('names dates as written, with their reasoning', () => {
    const claim = exported['claims']!.find(({ id }) => id === 'hp-01')!;
    expect(claim['when']).toEqual({
      date: '1931-11-03',
      time: 'about 01:00Z',
      phrase: 'on Tuesday',
      because: 'The Tuesday before the paper of Thursday 5 November 1931.',
      earliest: '1931-11-03',
      latest: '1931-11-03',
    });
  });
});
