import type { StripLayout } from './strip-places.ts';
import type { Strip } from './strip.ts';

/**
 * A strip in the coordinates of its drawing, as attributes of SVG. Time runs across in per cent of
 * the width, or down in pixels; the other direction is the other unit, so that any width will do
 * and no text is scaled.
 */
export interface Frame {
  strip: Strip;
  isWide: boolean;
  /** Pixels. */
  height: number;
  /** Where something stands along time, and across it. */
  along: (at: number) => Attributes;
  across: (offset: number) => Attributes;
  /** A line along time, seen from where it ends. */
  line: (from: number, to: number) => Attributes;
}

type Attributes = Partial<Record<'x' | 'y' | 'x1' | 'y1', string>>;

/** A form is 11.5 pixels wide: 1.9 per cent of the narrowest picture in which time runs across. */
const wide = { length: 100, mark: 1.9, tail: 4 };

export const wideLayouts = {
  small: { ...wide, row: 12, head: 18 },
  large: { ...wide, row: 16, head: 22 },
} satisfies Record<string, StripLayout>;

/** For phones. Across time it counts in rows. */
export const tallLayout: StripLayout = { length: 860, mark: 10, tail: 18, row: 1, head: 0.7 };

/** Pixels above the lanes, for the name of a mark and the labels of time. */
const wideTop = 100;
/** Pixels above the line of time for each letter of the longest name of a lane, which stands there. */
const letter = 8;
/** Per cent beside the lanes, for the labels of time. */
const tallSide = 15;

export function frameWide(strip: Strip): Frame {
  return {
    strip,
    isWide: true,
    height: Math.ceil(strip.depth) + wideTop,
    along: (at) => ({ x: percent(at) }),
    across: (offset) => ({ y: pixels(offset + wideTop) }),
    line: (from, to) => ({ x1: percent(from - to) }),
  };
}

export function frameTall(strip: Strip): Frame {
  const unit = (100 - tallSide) / (strip.depth + tallLayout.row / 2);
  const top = letter * Math.max(...strip.lanes.map(({ strand }) => strand.name.length + 1));
  return {
    strip,
    isWide: false,
    height: Math.ceil(strip.scale.length) + top,
    along: (at) => ({ y: pixels(at + top) }),
    across: (offset) => ({ x: percent(tallSide + offset * unit) }),
    line: (from, to) => ({ y1: pixels(from - to) }),
  };
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}

function pixels(value: number): string {
  return String(Math.round(value));
}
