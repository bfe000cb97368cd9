import { expect, it } from 'vitest';
import { findNearest } from '../../../src/model/nearest.ts';

const ids = ['town-council', 'river-board', 'ferry'];

it.each([
  ['town-counsil', 'town-council'],
  ['riverboard', 'river-board'],
  ['fery', 'ferry'],
  ['airport', undefined],
  ['', undefined],
])('proposes for %j: %s', (wanted, nearest) => {
  expect(findNearest(wanted, ids)).toBe(nearest);
});
