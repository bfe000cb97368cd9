import { expect, it } from 'vitest';
import { findDatetime } from '../../../src/model/when-words.ts';
import { parseWhen } from '../../../src/model/when.ts';

it.each([
  ['2020', '2020'],
  ['2020-03', '2020-03'],
  ['2020-03-05', '2020-03-05'],
  ['2020-03~', '2020-03'],
  ['202X', undefined],
  ['2020/2021', undefined],
  ['[..2020]', undefined],
])('gives %s the machine-readable date %s', (date, datetime) => {
  expect(findDatetime(parseWhen(date))).toBe(datetime);
});
