import { capitalise } from './counts.ts';
import type { Zone } from './strip-scale.ts';
import { formatWhen } from './when-words.ts';
import { parseWhen } from './when.ts';

/** What the scale does, zone by zone: "from 2012 to 2020 pressed together, …". */
export function formatPaces(zones: readonly Zone[]): string {
  return zones.map(formatPace).join(', ');
}

/** The heading of a zone: "From 2012 to 2020". */
export function formatZone(zone: Zone): string {
  return zone.pace === 'later' ? 'Later' : capitalise(formatSpan(zone));
}

function formatPace(zone: Zone): string {
  if (zone.pace === 'years') return `${formatSpan(zone)} pressed together`;
  if (zone.pace === 'months') return `${formatSpan(zone)} wider`;
  if (zone.pace === 'days') return `${formatSpan(zone)} day by day`;
  return 'and pressed together again what came later';
}

/** As exact as its pace: in years, months or days. */
function formatSpan({ pace, from, to }: Zone): string {
  const digits = { years: 4, months: 7, days: 10, later: 10 }[pace];
  const ends = new Set([from.slice(0, digits), to.slice(0, digits)]);
  return formatWhen(parseWhen([...ends].join('/')));
}
