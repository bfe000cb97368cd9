import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { along, down, findHeight, line, stripLayouts } from '../../../src/model/strip-frame.ts';
import type { StripLayout } from '../../../src/model/strip-places.ts';
import { buildScale, findZone, placeDay, placeDayEnd } from '../../../src/model/strip-scale.ts';
import { formatPaces, formatZone } from '../../../src/model/strip-words.ts';
import { buildStrip, type Mark } from '../../../src/model/strip.ts';
import { parseWhen } from '../../../src/model/when.ts';
import { dossiersFolder, readDossier } from '../../read-dossier.ts';

const dossier = readDossier(join(dossiersFolder, 'another-subject'));
const layout: StripLayout = { length: 100, mark: 2, tail: 4, row: 12, head: 18 };
const core = parseWhen('2001-05-03/2001-05-09');

/** The small dossier with dates of our own: every event of one lane, on the dates that are given. */
function buildDated(...dates: string[]) {
  const event = dossier.events.find(({ status }) => status === 'happened')!;
  const events = dates.map((date) => ({ ...event, id: date, when: parseWhen(date) }));
  const { strand } = dossier.strands[0]!;
  const settings = { ...dossier.settings, core };
  return buildStrip({ settings, events, strands: [{ strand, events, shared: [] }] }, layout);
}

function markOf(date: string): Mark {
  return buildDated('1990', '2001-07-31', date).lanes[0]!.marks[2]!;
}

describe('the scale', () => {
  const whens = ['1990', '1999-03', '2001-05-04', '2001-07'].map(parseWhen);
  const scale = buildScale(whens, core, 100);
  const [years, months, days, later] = scale.zones;

  it('presses together what is more than two years before, and what comes after', () => {
    expect(scale.zones.map(({ pace, from, to }) => [pace, from, to])).toEqual([
      ['years', '1990-01-01', '1998-12-31'],
      ['months', '1999-01-01', '2001-05-02'],
      ['days', '2001-05-03', '2001-05-09'],
      ['later', '2001-05-10', '2001-07-31'],
    ]);
  });

  it('gives a day of the core most room, and a day of the years least', () => {
    const widthOf = (day: string) => placeDayEnd(scale, day) - placeDay(scale, day);
    expect(widthOf('2001-05-04')).toBeGreaterThan(widthOf('2000-05-04') * 10);
    expect(widthOf('2000-05-04')).toBeGreaterThan(widthOf('1995-05-04') * 2);
  });

  it('runs from one end to the other and never back', () => {
    const tested = ['1800-01-01', '1990-01-01', '1998-12-31', '1999-01-01', '2001-05-02'];
    const places = [...tested, '2001-05-03', '2001-05-09', '2001-05-10', '2001-07-31', '2050-01-01']
      .flatMap((day) => [placeDay(scale, day), placeDayEnd(scale, day)])
      .map((place) => Number(place.toFixed(6)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 100]);
  });

  it('breaks visibly between two zones', () => {
    expect(months!.start).toBeGreaterThan(years!.end);
    expect(days!.start).toBeGreaterThan(months!.end);
    expect(later!.start).toBeGreaterThan(days!.end);
  });

  it('labels every zone at its start, and every day of the core', () => {
    expect(scale.zones.map(({ start, ticks }) => ticks[0]!.at - start)).toEqual([0, 0, 0, 0]);
    expect(years!.ticks).toMatchObject([{ label: 'years', over: '1990–1998' }]);
    expect(days!.ticks.map(({ label }) => label).join(' ')).toBe('3 4 5 6 7 8 9');
    expect(days!.ticks[0]).toMatchObject({ over: 'May 2001' });
    expect(later!.ticks).toMatchObject([{ label: 'later' }]);
  });

  it('leaves out the number of a year that has no room for it', () => {
    expect(months!.ticks.map(({ over }) => over)).toEqual(['1999', '2000']);
  });

  it('finds the zone of a day, none after the last', () => {
    expect(findZone(scale, '1999-03-01')).toBe(months);
    expect(findZone(scale, '2050-01-01')).toBeUndefined();
    expect(scale.zones.map(formatZone)).toEqual([
      'From 1990 to 1998',
      'From January 1999 to May 2001',
      'From 3 to 9 May 2001',
      'Later',
    ]);
  });

  it('says in words what it does', () => {
    expect(formatPaces(scale.zones)).toBe(
      'from 1990 to 1998 pressed together, from January 1999 to May 2001 wider, ' +
        'from 3 to 9 May 2001 day by day, and pressed together again what came later',
    );
  });

  it('has no zone in which nothing happens', () => {
    const own = buildStrip(dossier, layout).scale.zones;
    expect(own.map(({ pace }) => pace)).toEqual(['days', 'later']);
    expect(buildScale([core], core, 100).zones).toMatchObject([
      { pace: 'days', start: 0, end: 100 },
    ]);
  });

  it('takes the events for the ends that an open core lacks', () => {
    const open = buildScale(whens, parseWhen('2001-05-03/..'), 100);
    expect(open.zones.at(-1)).toMatchObject({ pace: 'days', to: '2001-07-31' });
  });

  it('labels only some days of a long core', () => {
    const long = buildScale([], parseWhen('2001-03-01/2001-05-31'), 100);
    expect(long.zones[0]!.ticks.length).toBeLessThanOrEqual(16);
  });
});

describe('the line of a date', () => {
  it('is none for a day: a point within it', () => {
    const mark = markOf('2001-05-04');
    expect(mark).toMatchObject({ from: undefined, to: undefined });
    const { scale } = buildDated('1990', '2001-07-31');
    expect(mark.at).toBeGreaterThan(placeDay(scale, '2001-05-04'));
    expect(mark.at).toBeLessThan(placeDayEnd(scale, '2001-05-04'));
  });

  it('has soft ends for a window, with the form in the middle of its days', () => {
    const { at, from, to } = markOf('[2001-05-04..2001-05-06]');
    expect([from?.end, to?.end]).toEqual(['soft', 'soft']);
    expect(at).toBeCloseTo((from!.at + to!.at) / 2, 0);
  });

  it('has soft ends for a month or a year', () => {
    expect(markOf('2000')).toMatchObject({ from: { end: 'soft' }, to: { end: 'soft' } });
  });

  it('has sharp ends for a span of days, with the form at its start', () => {
    const { at, from, to } = markOf('2001-05-04/2001-05-08');
    expect(to?.end).toBe('sharp');
    expect(at).toBeLessThan(to!.at - 10);
    expect(from?.end).toBe('sharp');
  });

  it('is open where no end is known, and no longer than a tail', () => {
    const after = markOf('[2001-05-04..]');
    expect(after.to).toMatchObject({ end: 'open' });
    expect(after.to!.at).toBeLessThan(markOf('2001-05-05').at + 2 * layout.tail);
    expect(markOf('[..2001-05-04]').from).toMatchObject({ end: 'open' });
  });

  it('is left out where the form would hide it', () => {
    expect(markOf('1995-05')).toMatchObject({ from: undefined, to: undefined });
  });
});

describe('marks', () => {
  const marks = buildStrip(dossier, layout).lanes.flatMap((lane) => lane.marks);
  const of = (id: string) => marks.find(({ event }) => event.id === id)!;

  it('stand once each, in the lane of their main strand', () => {
    const { lanes } = buildStrip(dossier, layout);
    expect(lanes.map((lane) => lane.marks.map(({ event }) => event))).toEqual(
      dossier.strands.map(({ events }) => events),
    );
  });

  it('show by their form how many known origins report the event', () => {
    const counts = ['none', 'one', 'two', 'three'];
    for (const { event, form } of marks) {
      expect(form).toBe(counts[Math.min(3, event.corroboration.origins)]);
    }
    expect(of('lamp-fails').form).toBe('two');
  });

  it('are hollow when no article reports the event as done', () => {
    expect(of('new-lamp').hollow).toBe(true);
    expect(of('lamp-fails').hollow).toBe(false);
  });

  it('carry a sign when the articles differ, not when one stands alone', () => {
    expect(of('boats-at-sea').disputed).toBe(true);
    expect(of('lamp-fails').disputed).toBe(false);
    const alone = dossier.questions.map((question) => ({
      ...question,
      kind: 'single-account' as const,
    }));
    const { event } = of('boats-at-sea');
    const events = [{ ...event, questions: alone }];
    const strands = [{ strand: event.strands[0]!, events, shared: [] }];
    const [lane] = buildStrip({ ...dossier, events, strands }, layout).lanes;
    expect(lane!.marks[0]!.disputed).toBe(false);
  });

  it('share no room within a row, whatever collides', () => {
    const day = ['2001-05-04', '2001-05-04', '2001-05-04', '2001-05-04', '2001-05-04'];
    const { lanes } = buildDated(
      ...day,
      '[2001-05-03..2001-05-06]',
      '2000',
      '2000-06/..',
      '2000-07',
    );
    const rows = Map.groupBy(lanes[0]!.marks, ({ row }) => row);
    expect(rows.size).toBeGreaterThan(1);
    for (const inRow of rows.values()) {
      const rooms = inRow.map(({ room }) => room).sort(([a], [b]) => a - b);
      rooms.slice(1).forEach(([start], index) => {
        expect(start).toBeGreaterThanOrEqual(rooms[index]![1]);
      });
    }
  });

  it('stand beside each other within one day before they are stacked', () => {
    const { lanes, scale } = buildDated('2001-05-04', '2001-05-04');
    const [first, second] = lanes[0]!.marks;
    expect(first!.row).toBe(second!.row);
    expect(second!.at).toBeLessThan(placeDayEnd(scale, '2001-05-04'));
  });

  it('keep their rows apart from the next lane', () => {
    const { lanes, depth } = buildStrip(dossier, layout);
    const ends = [...lanes.slice(1).map(({ offset }) => offset), depth];
    lanes.forEach((lane, index) => {
      for (const { across } of lane.marks) {
        expect(across).toBeGreaterThan(lane.offset + layout.head);
        expect(across).toBeLessThan(ends[index]!);
      }
    });
  });

  it('have places with one decimal at most', () => {
    const numbers = marks.flatMap(({ at, across, room, from, to }) => [
      ...[at, across, ...room],
      ...[from, to].flatMap((tip) => tip?.at ?? []),
    ]);
    expect(numbers.filter((number) => Math.round(number * 10) / 10 !== number)).toEqual([]);
  });
});

describe('frames', () => {
  it('run across in per cent and down in pixels, and are tall enough', () => {
    const strip = buildStrip(dossier, stripLayouts.small);
    expect(along(12.34)).toEqual({ x: '12.3%' });
    expect(line(0, 10)).toEqual({ x1: '-10%' });
    const last = strip.lanes.at(-1)!.marks.at(-1)!;
    expect(Number(down(last.across).y)).toBeLessThan(findHeight(strip));
  });

  it('are larger on the timeline', () => {
    const [small, large] = [stripLayouts.small, stripLayouts.large].map((size) =>
      findHeight(buildStrip(dossier, size)),
    );
    expect(large).toBeGreaterThan(small!);
  });
});

it('is the same every time', () => {
  expect(buildStrip(dossier, layout)).toEqual(buildStrip(dossier, layout));
});
