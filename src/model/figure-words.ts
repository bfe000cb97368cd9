import { qualifiers } from './claim.ts';
import type { Claim } from './graph.ts';

/** A number with its hedge and unit, "about 400 persons", or the printed words for one. */
export function formatFigure({
  value,
  words,
  qualifier,
  measure,
}: NonNullable<Claim['figure']>): string {
  const hedge = qualifier ? `${qualifiers[qualifier]} ` : '';
  if (value === undefined) return `${hedge}“${words ?? ''}”`;
  const numbers = [value].flat().map((number) => number.toLocaleString('en'));
  const unit = value === 1 ? measure.unit.replace(/s$/, '') : measure.unit;
  return `${hedge}${numbers.join('–')} ${unit}`;
}
