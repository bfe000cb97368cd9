import { openEnd, openStart } from './edtf-date.ts';
import { formatWhen } from './when-words.ts';
import { parseWhen, type When } from './when.ts';

/** A stretch of time that is drawn at one pace. Between two of them the scale breaks. */
export interface Zone {
  pace: keyof typeof shares;
  /** First and last day, ISO. */
  from: string;
  to: string;
  /** Where it starts and ends, in units of the length. */
  start: number;
  end: number;
  /** At least one, at its start. */
  ticks: Tick[];
}

/** A line across the lanes, from which on its labels hold. */
export interface Tick {
  at: number;
  /** The day of the month, or the pace of the zone where it starts. */
  label: string;
  /** The years, the year or the month that starts here. */
  over: string | undefined;
}

/** A line of time with breaks; it runs from 0 to its length. */
export interface StripScale {
  length: number;
  zones: Zone[];
}

/** How much of the length each pace gets, as far as it occurs. */
const shares = { years: 13, months: 27, days: 52, later: 8 };
const gapShare = 0.014;
const mostTicks = 16;
const dayLength = 86_400_000;

/**
 * The days of the core widest, the rest of its year and the two years before it narrower, all that
 * is earlier or later pressed together; without those in which nothing happens.
 */
export function buildScale(whens: readonly When[], core: When, length: number): StripScale {
  const stretches = listStretches(whens, core);
  const gap = length * gapShare;
  const total = stretches.reduce((sum, { pace }) => sum + shares[pace], 0);
  const unit = (length - gap * (stretches.length - 1)) / total;
  let start = 0;
  const zones = stretches.map((stretch): Zone => {
    const zone = { ...stretch, start, end: start + shares[stretch.pace] * unit };
    start = zone.end + gap;
    return { ...zone, ticks: listTicks(zone) };
  });
  return { length, zones };
}

/** The middle of some days by the calendar, which on a line that breaks is not that of the line. */
export function placeMiddle(scale: StripScale, first: string, last: string): number {
  const half = countDays(first, last) / 2;
  const from = placeDay(scale, shiftDay(first, Math.floor(half)));
  const to = placeDayEnd(scale, shiftDay(first, Math.ceil(half)));
  return (from + to) / 2;
}

/** The zone of a day; undefined for one that is later than all. */
export function findZone({ zones }: StripScale, day: string): Zone | undefined {
  return zones.find(({ to }) => day <= to);
}

/** Where a day starts; days beyond the line stand at its ends. */
export function placeDay(scale: StripScale, day: string): number {
  const zone = findZone(scale, day);
  return zone ? placeIn(zone, day) : scale.length;
}

/** Where a day ends: in its own zone, before the break. */
export function placeDayEnd(scale: StripScale, day: string): number {
  const zone = findZone(scale, day);
  return zone ? placeIn(zone, shiftDay(day, 1)) : scale.length;
}

type Bounds = Omit<Zone, 'ticks'>;
type Stretch = Pick<Zone, 'pace' | 'from' | 'to'>;

function placeIn({ from, to, start, end }: Bounds, day: string): number {
  const share = countDays(from, day) / countDays(from, shiftDay(to, 1));
  return start + (end - start) * Math.min(1, Math.max(0, share));
}

function listStretches(whens: readonly When[], core: When): Stretch[] {
  const days = [core, ...whens].flatMap(listEnds).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const from = core.earliest === openStart ? first : core.earliest;
  const to = core.latest === openEnd ? last : core.latest;
  const recent = `${Number(from.slice(0, 4)) - 2}-01-01`;
  const opening = first === from ? from : `${first.slice(0, 4)}-01-01`;
  const stretches: Stretch[] = [
    { pace: 'years', from: opening, to: shiftDay(recent, -1) },
    { pace: 'months', from: opening < recent ? recent : opening, to: shiftDay(from, -1) },
    { pace: 'days', from, to },
    { pace: 'later', from: shiftDay(to, 1), to: last },
  ];
  return stretches.filter((stretch) => stretch.from <= stretch.to);
}

/** The first and the last possible day, as far as there is one. */
function listEnds({ earliest, latest }: When): string[] {
  return [earliest, latest].filter((day) => day !== openStart && day !== openEnd);
}

function listTicks(zone: Bounds): Tick[] {
  if (zone.pace === 'days') return listDays(zone);
  if (zone.pace === 'months') return listYears(zone);
  const [first, last] = [zone.from.slice(0, 4), zone.to.slice(0, 4)];
  const tick = { at: zone.start, label: zone.pace };
  if (zone.pace === 'later') return [{ ...tick, over: undefined }];
  return [{ ...tick, over: first === last ? first : `${first}–${last}` }];
}

/** The years that have room for their number. */
function listYears(zone: Bounds): Tick[] {
  const [first, last] = [Number(zone.from.slice(0, 4)), Number(zone.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`)
    .map((year, index) => ({
      at: placeIn(zone, `${year}-01-01`),
      label: index === 0 ? zone.pace : '',
      over: year,
    }))
    .filter(({ at }, index) => index === 0 || zone.end - at > (zone.end - zone.start) / 6);
}

/** Every day, or every second or third of a long core. */
function listDays(zone: Bounds): Tick[] {
  const count = countDays(zone.from, zone.to) + 1;
  const step = Math.ceil(count / mostTicks);
  const days = Array.from({ length: Math.ceil(count / step) }, (_, index) =>
    shiftDay(zone.from, index * step),
  );
  return days.map((day, index) => {
    const month = day.slice(0, 7);
    const isNew = month !== days[index - 1]?.slice(0, 7);
    const over = isNew ? formatWhen(parseWhen(month)) : undefined;
    const label = `${Number(day.slice(8))}`;
    return { at: placeIn(zone, day), label, over };
  });
}

function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
