import type { StripLayout } from './strip-places.ts';
import type { Strip } from './strip.ts';

/**
 * A strip in the coordinates of its drawing, as attributes of SVG: time runs across in per cent of
 * the width, lanes run down in pixels, so that any width will do and no text is scaled.
 */
export interface Frame {
  strip: Strip;
  /** Pixels. */
  height: number;
}

/** A form is 11.5 pixels wide: 1.9 per cent of the narrowest picture. */
const layout = { length: 100, mark: 1.9, tail: 4 };

export const stripLayouts = {
  small: { ...layout, row: 12, head: 18 },
  large: { ...layout, row: 16, head: 22 },
} satisfies Record<string, StripLayout>;

/** Pixels above the lanes, for the name of a mark and the labels of time. */
const top = 100;

export function frameStrip(strip: Strip): Frame {
  return { strip, height: Math.ceil(strip.depth) + top };
}

/** Where something stands along time. */
export function along(at: number): { x: string } {
  return { x: percent(at) };
}

/** Where something stands below the labels. */
export function down(offset: number): { y: string } {
  return { y: String(Math.round(offset + top)) };
}

/** A line along time, seen from where it ends. */
export function line(from: number, to: number): { x1: string } {
  return { x1: percent(from - to) };
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}
