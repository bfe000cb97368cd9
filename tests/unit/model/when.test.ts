import { describe, expect, it } from 'vitest';
import { EdtfError } from '../../../src/model/edtf-date.ts';
import { formatWhen } from '../../../src/model/when-words.ts';
import { compareWhen, isOverlapping, parseWhen, whenSchema } from '../../../src/model/when.ts';

describe('formatWhen', () => {
  it.each([
    ['2020', '2020'],
    ['2020-03', 'March 2020'],
    ['2020-03-05', '5 March 2020'],
    ['202X', 'the 2020s'],
    ['2020-12~', 'about December 2020'],
    ['2020-12?', 'perhaps December 2020'],
    ['2020-12%', 'perhaps about December 2020'],
    ['2020-03-05/2020-03-09', 'from 5 to 9 March 2020'],
    ['2020-01-30/2020-02-05', 'from 30 January to 5 February 2020'],
    ['2019-12-30/2020-02-05', 'from 30 December 2019 to 5 February 2020'],
    ['2020-01/2020-02', 'from January to February 2020'],
    ['2019/2020', 'from 2019 to 2020'],
    ['2020-12/..', 'since December 2020'],
    ['../2020-12-03', 'until 3 December 2020'],
    ['[2020-01-30..2020-02-05]', 'between 30 January and 5 February 2020'],
    ['[2020-02-03..2020-02-05]', 'between 3 and 5 February 2020'],
    ['[..2020-02-05]', 'on or before 5 February 2020'],
    ['[2020-02..]', 'on or after February 2020'],
    ['[2020-02-28..2020-03]', 'between 28 February 2020 and March 2020'],
  ])('says %s as "%s"', (date, words) => {
    expect(formatWhen(parseWhen(date))).toBe(words);
  });

  it('adds the time of day in GMT, with its hedge', () => {
    const when = whenSchema.parse({ date: '2020-02-07', time: 'about 01:30Z' });
    expect(formatWhen(when)).toBe('7 February 2020, about 01:30 GMT');
  });
});

describe('parseWhen', () => {
  it.each([
    ['2023-02-29', 'no-such-date'],
    ['2023-02-30', 'no-such-date'],
    ['2023-13', 'no-such-date'],
    ['[2023-02-01..2023-02-31]', 'no-such-date'],
    ['2023-02-05/2023-02-01', 'ends-before-start'],
    ['[2023-02-05..2023-02]', undefined],
    ['[..]', 'wrong-value'],
    ['last Tuesday', 'wrong-value'],
    ['2023-2-5', 'wrong-value'],
  ])('judges %s as %s', (date, kind) => {
    let thrown: unknown;
    try {
      parseWhen(date);
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof EdtfError ? thrown.kind : thrown).toBe(kind);
  });

  it('takes a leap day in a leap year', () => {
    expect(parseWhen('2024-02-29').latest).toBe('2024-02-29');
  });

  it('knows the first and last possible day', () => {
    const { earliest, latest } = parseWhen('[2020-01-30..2020-02]');
    expect([earliest, latest]).toEqual(['2020-01-30', '2020-02-29']);
  });
});

describe('whenSchema', () => {
  it('takes what YAML makes of a day and of a year', () => {
    expect(whenSchema.parse(new Date('2020-02-07T00:00:00Z')).date).toBe('2020-02-07');
    expect(whenSchema.parse(2020).date).toBe('2020');
  });

  it.each(['1:30Z', '25:00Z', '01:30', 'circa 01:30Z'])('refuses the time %s', (time) => {
    expect(whenSchema.safeParse({ date: '2020-02-07', time }).success).toBe(false);
  });
});

describe('compareWhen', () => {
  it('sorts by the earliest possible day, then the narrower, then the time', () => {
    const early = whenSchema.parse({ date: '2020-02-07', time: '01:30Z' });
    const late = whenSchema.parse({ date: '2020-02-07', time: 'about 14:00Z' });
    const dates = [
      '2020-02',
      '2020-02-07',
      '2020-02-01',
      '[..2020-02-02]',
      '2020',
      '2020-02-07/..',
    ];
    const sorted = [late, ...dates.map(parseWhen), early].sort(compareWhen);
    expect(sorted.map(({ date, time = '' }) => date + time)).toEqual([
      '2020',
      '2020-02-01',
      '2020-02',
      '[..2020-02-02]',
      '2020-02-0701:30Z',
      '2020-02-07about 14:00Z',
      '2020-02-07',
      '2020-02-07/..',
    ]);
  });

  it('is the same whichever way round it is asked', () => {
    const dates = ['2020', '2020-02', '2020-02-07', '[2020-02-07..]', '../2020-02-07'].map(
      parseWhen,
    );
    for (const a of dates) {
      for (const b of dates)
        expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) + 0);
    }
  });
});

describe('isOverlapping', () => {
  it('tells whether two dates can be the same day', () => {
    expect(isOverlapping(parseWhen('2020-02'), parseWhen('2020-02-07'))).toBe(true);
    expect(isOverlapping(parseWhen('2020-02/..'), parseWhen('2024'))).toBe(true);
    expect(isOverlapping(parseWhen('2020-01'), parseWhen('2020-02-01'))).toBe(false);
  });
});
