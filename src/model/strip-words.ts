import type { Zone } from './strip-scale.ts';
import { formatWhen } from './when-words.ts';
import { parseWhen } from './when.ts';

/** What the scale does, zone by zone: "from 2012 to 2020 pressed together, …". */
export function formatPaces(zones: readonly Zone[]): string {
  return zones.map(formatPace).join(', ');
}

function formatPace({ pace, from, to }: Zone): string {
  const spell = (digits: number) => {
    const ends = new Set([from.slice(0, digits), to.slice(0, digits)]);
    return formatWhen(parseWhen([...ends].join('/')));
  };
  if (pace === 'years') return `${spell(4)} pressed together`;
  if (pace === 'months') return `${spell(7)} wider`;
  return pace === 'days' ? `${spell(10)} day by day` : 'and pressed together again what came later';
}
