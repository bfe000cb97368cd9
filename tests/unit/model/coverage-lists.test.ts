import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCoverage } from '../../../src/model/coverage-lists.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const { articles, strands, events } = readDossier(join(dossiersFolder, 'another-subject'));
const covered = listCoverage(articles, strands);

describe('listCoverage', () => {
  it('has every event once for each article', () => {
    expect(covered.map(({ article }) => article)).toEqual(articles);
    for (const { lists } of covered) {
      const listed = lists.flatMap(({ entries }) => entries.map(({ event }) => event.id));
      expect(listed.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }
  });

  it('lists by what the article has on them, with the number of its claims', () => {
    const post = covered.find(({ article }) => article.id === 'harbour-post')!;
    const ids = post.lists.map(({ state, entries }) => [
      state,
      ...entries.map(({ event, claims }) => `${event.id} ${claims}`),
    ]);
    expect(ids).toEqual([
      ['reports', 'lamp-fails 2'],
      ['announces', 'new-lamp 1'],
      ['considers'],
      ['does-not-say', 'boats-at-sea 0'],
      ['before-the-event'],
    ]);
  });
});
