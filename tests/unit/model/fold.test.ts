import { describe, expect, it } from 'vitest';
import { foldText, listWords, sortName } from '../../../src/model/fold.ts';

it.each([
  ['José', 'jose'],
  ['Jose\u0301', 'jose'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Œuvre, Ærø', 'oeuvre, aero'],
  ['İzmir ısı', 'izmir isi'],
  ['ﬁn', 'fin'],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

describe('words', () => {
  const fold = (text: string) => listWords(text).map(({ folded }) => folded);

  it.each([
    ['The keeper’s lamp', ['the', 'keeper', 'lamp']],
    ["The keeper's lamp", ['the', 'keeper', 'lamp']],
    ['Vitamin S', ['vitamin', 's']],
    ['Al-Bahr, “1,200 boats”.', ['al', 'bahr', '1200', 'boats']],
    ['2.5 of 10,000,000', ['2.5', 'of', '10000000']],
    ['in 1931, 20 boats', ['in', '1931', '20', 'boats']],
    ['the 2nd of 4,5,6', ['the', '2nd', 'of', '4,5,6']],
    ['… “”', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(fold(text)).toEqual(words);
  });

  it('know where they stand in a text that folding makes longer', () => {
    const text = 'Die Straße nach Łódź';
    const places = listWords(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Die', 'Straße', 'nach', 'Łódź']);
  });
});

it.each([
  ['the island', 'island'],
  ['A fisherman', 'fisherman'],
  ['“White” boats', 'white” boats'],
  ['The “Quiet” Party', 'quiet” party'],
  ['Theatre', 'theatre'],
  ['The', 'the'],
])('sorts %j as %j', (name, sorted) => {
  expect(sortName(name)).toBe(sorted);
});
