import { describe, expect, it } from 'vitest';
import { formatLocator, formatParagraph, locatorSchema } from '../../../src/model/locator.ts';

describe('locatorSchema', () => {
  it.each([
    ['p5', 'paragraph 5'],
    ['p5 s4', 'paragraph 5, sentence 4'],
    ['p5 s4-4', 'paragraph 5, sentence 4'],
    ['p5 s4-5', 'paragraph 5, sentences 4 and 5'],
    ['p12 s4-7', 'paragraph 12, sentences 4 to 7'],
  ])('reads %s as "%s"', (text, words) => {
    expect(formatLocator(locatorSchema.parse(text))).toBe(words);
  });

  it.each(['5', 'p0', 'p5s4', 'p5 s0', 'p5 s4,5', 'P5', 'p5 s4 '])('refuses %j', (text) => {
    expect(locatorSchema.safeParse(text).success).toBe(false);
  });
});

describe('formatParagraph', () => {
  it('is the short form of chips', () => {
    expect(formatParagraph(12)).toBe('¶12');
  });
});
