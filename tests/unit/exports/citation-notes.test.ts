import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import {
  formatNotes,
  listClaimNotes,
  listOutsideNotes,
} from '../../../src/exports/citation-notes.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const notes = Object.assign({}, ...dossier.articles.map(listClaimNotes));

it('have every claim with its words, its voice and its place', () => {
  expect(Object.keys(notes)).toEqual(dossier.claims.map(({ id }) => id));
  expect(notes['cw-02']).toEqual([
    'A fisherman, unnamed, said that about 20 boats were out.',
    'A fisherman · estimated · The wire text · paragraph 1, sentence 2 · cw-02',
  ]);
  expect(notes['im-01'][1]).toMatch(/^Automatic introduction: nobody’s word, never counted · /);
});

it('say that a page outside is not counted', () => {
  const [page] = dossier.outside;
  const listed = listOutsideNotes(dossier.outside);
  expect(Object.keys(listed)).toEqual(dossier.outside.map(({ id }) => id));
  if (page) expect(listed[page.id]![1]).toMatch(/^Outside the articles, not counted · /);
});

it('are scripts that add to one another', () => {
  const context: { dossierNotes?: object } = {};
  runInNewContext(formatNotes({ a: ['says “</script>”', 'x'] }), context);
  runInNewContext(formatNotes({ b: ['y', 'z'] }), context);
  expect(context.dossierNotes).toEqual({ a: ['says “</script>”', 'x'], b: ['y', 'z'] });
});
