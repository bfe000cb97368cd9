import { describe, expect, it } from 'vitest';
import { otherLanguagesSchema } from '../../../src/model/other-languages.ts';
import { buildSplitter } from '../../../src/model/phrases.ts';

const split = buildSplitter([
  { language: 'fr', phrases: ['Élise', 'Élise Roux', 'Café (du Port)'] },
  { language: 'bm', phrases: ['so'] },
]);

/** The text again, with each phrase in brackets behind its language. */
const mark = (text: string) =>
  split(text)
    .map((part) => (part.language ? `${part.language}[${part.text}]` : part.text))
    .join('');

describe('the phrases of other languages', () => {
  it.each([
    ['Élise came, and so did I.', 'fr[Élise] came, and bm[so] did I.'],
    ['Élise Roux', 'fr[Élise Roux]'],
    ['the Café (du Port), closed', 'the fr[Café (du Port)], closed'],
    ['Élise\n  Roux’s boat', 'fr[Élise\n  Roux]’s boat'],
    ['Élise, Élise', 'fr[Élise], fr[Élise]'],
  ])('are found in “%s”', (text, marked) => {
    expect(mark(text)).toBe(marked);
  });

  it.each(['also', 'soé', 'éso', 'so\u0301', 'so2', '1so', 'So', 'Elise', 'Élise2', ''])(
    'are not found inside “%s”',
    (text) => {
      expect(mark(text)).toBe(text);
    },
  );

  it('may be none', () => {
    expect(buildSplitter([])('so')).toEqual([{ text: 'so', language: undefined }]);
  });
});

it('takes no phrase twice', () => {
  const { error } = otherLanguagesSchema.safeParse([
    { language: 'fr', phrases: ['Élise'] },
    { language: 'bm', phrases: ['so', 'Élise'] },
  ]);
  expect(error?.issues.map(({ path }) => path)).toEqual([[1, 'phrases', 1]]);
});
