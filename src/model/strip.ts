import type { Dossier } from './dossier.ts';
import { buildEventMark, type EventMark } from './event-mark.ts';
import type { TimelineEvent } from './graph.ts';
import type { Strand } from './settings.ts';
import { listPlaces, type Place, type StripLayout } from './strip-places.ts';
import { buildScale, type StripScale } from './strip-scale.ts';

/** The geometry of all events: lanes of marks along one line of time, rounded to one decimal. */
export interface Strip {
  scale: StripScale;
  lanes: Lane[];
  /** The extent across time. */
  depth: number;
}

/** The events whose main strand it is. */
export interface Lane {
  strand: Strand;
  /** Where it starts, across time. */
  offset: number;
  marks: Mark[];
}

export interface Mark extends Place, EventMark {
  event: TimelineEvent;
  row: number;
  /** The middle of its row, across time, counted from the first lane. */
  across: number;
}

export function buildStrip(
  { strands, events, settings }: Pick<Dossier, 'strands' | 'events' | 'settings'>,
  layout: StripLayout,
): Strip {
  const whens = events.map(({ when }) => when);
  const scale = buildScale(whens, settings.core, layout.length);
  let depth = 0;
  const lanes = strands.map(({ strand, events: own }): Lane => {
    const offset = round(depth);
    const rowed = own.map((event) => ({ event, places: listPlaces(event.when, scale, layout) }));
    const { marks, rows } = stackMarks(rowed, offset, layout);
    depth += layout.head + rows * layout.row;
    return { strand, offset, marks };
  });
  return { scale, lanes, depth: round(depth) };
}

function stackMarks(
  events: readonly { event: TimelineEvent; places: Place[] }[],
  offset: number,
  { head, row: pitch }: StripLayout,
): { marks: Mark[]; rows: number } {
  const rows: Place[][] = [];
  const marks = events.map(({ event, places }): Mark => {
    const { row, place } = settle(places, rows);
    const across = round(offset + head + (row + 0.5) * pitch);
    return { event, row, across, ...place, ...buildEventMark(event) };
  });
  return { marks, rows: rows.length };
}

/** Takes the first place that is free, in the first row that has one; adds a row if none has. */
function settle(places: readonly Place[], rows: Place[][]): { row: number; place: Place } {
  for (const [row, taken] of rows.entries()) {
    const place = places.find(({ room }) => taken.every((other) => isApart(room, other.room)));
    if (place) {
      taken.push(place);
      return { row, place };
    }
  }
  return { row: rows.push([places[0]!]) - 1, place: places[0]! };
}

function isApart(a: Place['room'], b: Place['room']): boolean {
  return a[1] <= b[0] || b[1] <= a[0];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
