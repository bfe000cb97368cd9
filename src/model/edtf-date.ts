import { isValid, parseISO } from 'date-fns';
import edtf from 'edtf';

/** One year, month or day of EDTF, possibly qualified: `2021`, `2021-12~`, `2023-02-07?`. */
export interface DatePart {
  /** Without its qualifier. */
  date: string;
  /** ISO days in UTC, so that they compare as strings. */
  earliest: string;
  latest: string;
  precision: 'decade' | 'year' | 'month' | 'day';
  approximate: boolean;
  uncertain: boolean;
}

/**
 * The forms that the dossier uses. A `span` fills its days from first to last; a `window` is one
 * day somewhere between. A missing end is open.
 */
export type EdtfDate =
  | { form: 'one'; part: DatePart }
  | { form: 'span' | 'window'; from: DatePart | undefined; to: DatePart | undefined };

export class EdtfError extends Error {
  readonly kind: 'no-such-date' | 'ends-before-start' | 'wrong-value';
  constructor(kind: EdtfError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Before and after every day: the bounds of an open end. */
export const openStart = '0000-01-01';
export const openEnd = '9999-12-31';

/** Parses EDTF (ISO 8601-2) levels 0 to 2 as far as `EdtfDate` goes; throws `EdtfError`. */
export function parseEdtf(text: string): EdtfDate {
  const window = /^\[(.*)\.\.(.*)\]$/.exec(text);
  const span = /^([^/]*)\/([^/]*)$/.exec(text);
  const [, from = '', to = ''] = window ?? span ?? [];
  if (!window && !span) return { form: 'one', part: parsePart(text) };
  return buildRange(window ? 'window' : 'span', parseEnd(from), parseEnd(to));
}

function buildRange(form: 'span' | 'window', from?: DatePart, to?: DatePart): EdtfDate {
  if (!from && !to) throw new EdtfError('wrong-value', 'A date needs at least one end.');
  if (from && to && to.latest < from.earliest) {
    throw new EdtfError(
      'ends-before-start',
      `It ends (${to.date}) before it starts (${from.date}).`,
    );
  }
  return { form, from, to };
}

function parseEnd(text: string): DatePart | undefined {
  return text === '' || text === '..' ? undefined : parsePart(text);
}

function parsePart(text: string): DatePart {
  const [, date = ''] = /^(\d{3}X|\d{4}(?:-\d\d){0,2})[~?%]?$/.exec(text) ?? [];
  if (!date) throw new EdtfError('wrong-value', 'This is not a date in EDTF.');
  // edtf takes 2023-02-29 for the first of March, so the calendar is asked as well.
  if (date.length === 10 && !isValid(parseISO(date))) throw noSuchDate(date);
  try {
    const parsed = edtf(text);
    return {
      date,
      earliest: formatDay(parsed.min),
      latest: formatDay(parsed.max),
      precision: date.endsWith('X')
        ? 'decade'
        : (['year', 'month', 'day'] as const)[date.split('-').length - 1]!,
      approximate: parsed.approximate.value !== 0,
      uncertain: parsed.uncertain.value !== 0,
    };
  } catch {
    throw noSuchDate(date);
  }
}

function noSuchDate(date: string): EdtfError {
  return new EdtfError('no-such-date', `There is no ${date} in the calendar.`);
}

function formatDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
