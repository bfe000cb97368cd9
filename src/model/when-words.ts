import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { DatePart } from './edtf-date.ts';
import type { When } from './when.ts';

const patterns = { decade: "'the' yyyy's'", year: 'yyyy', month: 'MMMM yyyy', day: 'd MMMM yyyy' };

/**
 * A date in words with its precision: "about December 2021", "between 30 January and 5 February
 * 2023", "7 February 2023, about 01:30 GMT".
 */
export function formatWhen(when: When): string {
  const words = formatDate(when);
  return when.time ? `${words}, ${when.time.replace('Z', ' GMT')}` : words;
}

function formatDate({ parsed }: When): string {
  if (parsed.form === 'one') return formatPart(parsed.part);
  const { form, from, to } = parsed;
  const [both, and, since, until] =
    form === 'span'
      ? ['from', 'to', 'since', 'until']
      : ['between', 'and', 'on or after', 'on or before'];
  if (from && to) return `${both} ${shorten(from, to)} ${and} ${formatPart(to)}`;
  return from ? `${since} ${formatPart(from)}` : `${until} ${formatPart(to!)}`;
}

function formatPart(part: DatePart): string {
  const qualifiers = `${part.uncertain ? 'perhaps ' : ''}${part.approximate ? 'about ' : ''}`;
  return qualifiers + format(parseISO(part.earliest), patterns[part.precision], { locale: enGB });
}

/** Leaves out the year, or the month and year, that the second date prints anyway. */
function shorten(from: DatePart, to: DatePart): string {
  const words = formatPart(from);
  if (from.precision !== to.precision || from.precision === 'year') return words;
  const last = to.date.split('-');
  const same = from.date.split('-').findIndex((digits, index) => digits !== last[index]);
  return words
    .split(' ')
    .slice(0, same === 0 ? undefined : -same)
    .join(' ');
}

/** The value of `<time datetime>`: HTML knows days, months and years, but no windows or spans. */
export function findDatetime({ parsed }: When): string | undefined {
  return parsed.form === 'one' && parsed.part.precision !== 'decade' ? parsed.part.date : undefined;
}
