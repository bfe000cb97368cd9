import { qualifiers } from './claim.ts';
import type { Claim } from './dossier.ts';

/** A number with its hedge and unit: "about 400 persons", "2,500–3,000 persons". */
export function formatFigure({ value, qualifier, measure }: NonNullable<Claim['figure']>): string {
  const numbers = [value].flat().map((number) => number.toLocaleString('en'));
  const hedge = qualifier ? `${qualifiers[qualifier]} ` : '';
  return `${hedge}${numbers.join('–')} ${measure.unit}`;
}
