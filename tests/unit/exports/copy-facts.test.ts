import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listCopyFacts } from '../../../src/exports/copy-facts.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

it('tells which edition a copy is and what it holds', () => {
  const facts = listCopyFacts(readDossier(join(dossiersFolder, 'minimal')));
  expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Edition: 2020-03-10',
    'Last correction: none so far',
    'Oldest article: 5 March 2020',
    'Newest article: 5 March 2020',
    'Articles: 1',
    'Claims: 1',
    'Events: 1',
    'Questions: 1',
    'Actors: 1',
    'Places: 1',
  ]);
});
