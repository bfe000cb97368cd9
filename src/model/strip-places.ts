import type { DatePart } from './edtf-date.ts';
import { placeDay, placeDayEnd, placeMiddle, type StripScale } from './strip-scale.ts';
import type { When } from './when.ts';

/**
 * How a strip is laid out. `length`, `mark` and `tail` run along time in one unit; `row` and `head`
 * run across it in another, so that a strip can be as wide as its page and as deep as its rows.
 */
export interface StripLayout {
  length: number;
  /** The room that a mark takes along time. */
  mark: number;
  /** How far the line of an open date goes on. */
  tail: number;
  row: number;
  /** What stands before the first row of a lane. */
  head: number;
}

/** Where a date can stand along time, rounded to one decimal. */
export interface Place {
  /** The centre of its form. */
  at: number;
  /** Where its line ends before and after the form, if it is more than a point. */
  from: Tip | undefined;
  to: Tip | undefined;
  /** The room that nothing else in its row may take. */
  room: [number, number];
}

/** A day that is printed is sharp, any other end is soft; open where no end is known. */
export interface Tip {
  at: number;
  end: 'sharp' | 'soft' | 'open';
}

/** A day, or what is as narrow, leaves the choice of several points; any other date has one line. */
export function listPlaces(when: When, scale: StripScale, layout: StripLayout): Place[] {
  const { from, to, known } = findTips(when, scale, layout);
  const isOpen = from.end === 'open' || to.end === 'open';
  const isNarrow = !isOpen && to.at - from.at < 2 * layout.mark;
  if (isNarrow || isDay(when)) return listPoints(from.at, to.at, layout);
  const half = layout.mark / 2;
  const at = keepInside(known, layout);
  const room: Place['room'] = [
    round(Math.min(from.at - half / 2, at - half)),
    round(Math.max(to.at + half / 2, at + half)),
  ];
  return [{ at: round(at), from: findArm(from, at, half), to: findArm(to, at, half), room }];
}

function isDay({ parsed }: When): boolean {
  return parsed.form === 'one' && parsed.part.precision === 'day';
}

/** A line that its form would hide is left out. */
function findArm(tip: Tip, at: number, half: number): Tip | undefined {
  return Math.abs(tip.at - at) > half ? { ...tip, at: round(tip.at) } : undefined;
}

/** As many points as fit between two ends, the middle ones first; one where there is room for none. */
function listPoints(from: number, to: number, layout: StripLayout): Place[] {
  const { mark } = layout;
  const count = Math.max(1, Math.floor((to - from) / mark));
  const steps = Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
  steps.sort((a, b) => Math.abs(a) - Math.abs(b));
  return steps.map((step): Place => {
    const at = keepInside((from + to) / 2 + step * mark, layout);
    const room: Place['room'] = [round(at - mark / 2), round(at + mark / 2)];
    return { at: round(at), from: undefined, to: undefined, room };
  });
}

function keepInside(at: number, { mark, length }: StripLayout): number {
  return Math.min(length - mark / 2, Math.max(mark / 2, at));
}

/** Both ends of a date, and what is known best of it: its middle, its start, or its only end. */
function findTips({ parsed }: When, scale: StripScale, { tail, length }: StripLayout) {
  const isOne = parsed.form === 'one';
  const first = isOne ? parsed.part : parsed.from;
  const last = isOne ? parsed.part : parsed.to;
  const [start, end] = [(first ?? last)!, (last ?? first)!];
  const from: Tip = first
    ? { at: placeDay(scale, first.earliest), end: findEnd(parsed.form, first) }
    : { at: Math.max(0, placeDay(scale, end.earliest) - tail), end: 'open' };
  const to: Tip = last
    ? { at: placeDayEnd(scale, last.latest), end: findEnd(parsed.form, last) }
    : { at: Math.min(length, placeDayEnd(scale, start.latest) + tail), end: 'open' };
  const until = parsed.form === 'window' ? end : start;
  return { from, to, known: placeMiddle(scale, start.earliest, until.latest) };
}

function findEnd(form: When['parsed']['form'], part: DatePart): Tip['end'] {
  const isExact = part.precision === 'day' && !part.approximate && !part.uncertain;
  return isExact && form !== 'window' ? 'sharp' : 'soft';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
