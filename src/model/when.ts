import { differenceInCalendarDays, parseISO } from 'date-fns';
import { z } from 'zod';
import { EdtfError, openEnd, openStart, parseEdtf, type EdtfDate } from './edtf-date.ts';

// YAML readers turn an unquoted 2023-02-07 into a Date and 2022 into a number: only the spelling
// differs from the text that the author wrote.
function spellDate(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** One day, such as that of an edition. */
export const daySchema = z.preprocess(
  spellDate,
  z.iso.date('Write a day that exists: 2023-02-28.'),
);

export const writtenWhenSchema = z.strictObject({
  date: z
    .preprocess(spellDate, z.string())
    .describe('The date in EDTF: 2023-02-07, 2021-12~, 2021-12/.., [2023-01-30..2023-02-05].'),
  time: z
    .string()
    .regex(/^(about )?([01]\d|2[0-3]):[0-5]\dZ$/, 'A time is written 01:30Z or about 01:30Z.')
    .describe('The time of day in UTC: 01:30Z, or about 01:30Z.')
    .optional(),
  phrase: z
    .string()
    .min(1)
    .describe('The article’s own words for the date, where it does not print the date itself.')
    .optional(),
  because: z
    .string()
    .min(1)
    .describe('How the date follows from the phrase, or from several claims, in one sentence.')
    .optional(),
});

/** A date as an author writes it: the EDTF text alone, or with its time, phrase and reasoning. */
export const whenSchema = z
  .preprocess((value) => (isPlainDate(value) ? { date: value } : value), writtenWhenSchema)
  .transform((written, context): When => {
    try {
      return buildWhen(written);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      const { kind, message } = error;
      context.addIssue({ code: 'custom', path: ['date'], params: { kind }, message });
      return z.NEVER;
    }
  });

function isPlainDate(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date;
}

export interface When {
  /** EDTF, as written. */
  date: string;
  time?: string | undefined;
  phrase?: string | undefined;
  because?: string | undefined;
  parsed: EdtfDate;
  /** First and last possible day, ISO, UTC; an open end is the year 0000 or 9999. */
  earliest: string;
  latest: string;
}

function buildWhen(written: z.output<typeof writtenWhenSchema>): When {
  const parsed = parseEdtf(written.date);
  const [from, to] = parsed.form === 'one' ? [parsed.part, parsed.part] : [parsed.from, parsed.to];
  return {
    ...written,
    parsed,
    earliest: from?.earliest ?? openStart,
    latest: to?.latest ?? openEnd,
  };
}

/** Parses EDTF without time or reasoning; throws `EdtfError`. */
export function parseWhen(date: string): When {
  return buildWhen({ date });
}

/**
 * By the earliest possible day; ties by precision (narrower first), then by the time of day. What
 * has no earliest day stands at its last one, behind all else of that day.
 */
export function compareWhen(a: When, b: When): number {
  return (
    compareText(sortDay(a), sortDay(b)) ||
    countDays(a) - countDays(b) ||
    compareText(clockOf(a), clockOf(b))
  );
}

/** Whether a and b can be the same day. */
export function isOverlapping(a: When, b: When): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The day at which a date stands on a timeline. */
export function sortDay({ earliest, latest }: When): string {
  return earliest === openStart ? latest : earliest;
}

function countDays(when: When): number {
  return differenceInCalendarDays(parseISO(when.latest), parseISO(when.earliest));
}

function clockOf(when: When): string {
  return when.time?.replace('about ', '') ?? '24';
}

/** Plain code-unit order: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
