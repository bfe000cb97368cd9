import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listTimeline } from '../../../src/model/timeline.ts';
import { parseWhen } from '../../../src/model/when.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));

function listZones(...dates: string[]): (string | undefined)[] {
  const [event] = dossier.events;
  const events = dates.map((date) => ({ ...event!, when: parseWhen(date) }));
  const { strand } = dossier.strands[0]!;
  const settings = { ...dossier.settings, core: parseWhen('2001-05-03/2001-05-09') };
  const strands = [{ strand, events, shared: [] }];
  return listTimeline({ strands, events, settings })[0]!.entries.map(({ zone }) => zone?.pace);
}

it('marks the first event of each zone', () => {
  expect(listZones('1990', '1995', '1999-03', '2001-05-04', '2001-05-05', '2001-07')).toEqual([
    'years',
    undefined,
    'months',
    'days',
    undefined,
    'later',
  ]);
});

it('puts a date that has only a last day where it is sorted', () => {
  expect(listZones('1990', '2001-05-04', '[..2001-07-01]', '2001-07-02')).toEqual([
    'years',
    'days',
    'later',
    undefined,
  ]);
});

it('holds every event of the dossier once', () => {
  const listed = listTimeline(dossier).flatMap(({ entries }) => entries.map(({ event }) => event));
  expect(new Set(listed)).toEqual(new Set(dossier.events));
  expect(listed.length).toBe(dossier.events.length);
});
