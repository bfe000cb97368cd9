import { expect, it } from 'vitest';
import { findCitations } from '../../../src/model/citation.ts';

it('finds single and joined citations with their place', () => {
  expect(findCitations('It rained. [@ab-01; @cd-112] So it did.')).toEqual([
    { claims: ['ab-01', 'cd-112'], start: 11, end: 28 },
  ]);
});

it('finds several in one text', () => {
  const claims = findCitations('A [@ab-01]. B [@ab-02]').flatMap((citation) => citation.claims);
  expect(claims).toEqual(['ab-01', 'ab-02']);
});

it('reads across the end of a line', () => {
  expect(findCitations('It rained. [@ab-01;\n@cd-02]')[0]?.claims).toEqual(['ab-01', 'cd-02']);
});

it('takes ids as they stand, so that a check can name the wrong one', () => {
  expect(findCitations('[@ab 01;]')[0]?.claims).toEqual(['ab 01', '']);
});

it('leaves links, footnotes and addresses alone', () => {
  expect(findCitations('[text](https://a.example) [^1] a@b.example [see @ab-01]')).toEqual([]);
});
