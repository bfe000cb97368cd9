import type { StripLayout } from './strip-places.ts';
import type { Strip } from './strip.ts';

/** A form is 11.5 pixels wide: 1.9 per cent of the narrowest picture. */
const layout = { length: 100, mark: 1.9, tail: 4 };

/** Along time in per cent of the width, across it in pixels: any width will do, no text is scaled. */
export const stripLayouts = {
  small: { ...layout, row: 12, head: 18 },
  large: { ...layout, row: 16, head: 22 },
} satisfies Record<string, StripLayout>;

/** Pixels above the lanes, for the name of a mark and the labels of time. */
const top = 100;

/** How tall the picture is, in pixels. */
export function findHeight({ depth }: Strip): number {
  return Math.ceil(depth) + top;
}

/** Where something stands along time, as an attribute of SVG; so do the others. */
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
