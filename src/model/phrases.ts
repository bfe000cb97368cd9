import type { OtherLanguage } from './other-languages.ts';

/** A stretch of text; without a language it is in that of its surroundings. */
export interface Stretch {
  text: string;
  language: string | undefined;
}

/**
 * A function that takes a text apart at the listed phrases. Only whole words are found, the longest
 * phrase first; the white space between the words of a phrase may be of any kind.
 */
export function buildSplitter(languages: readonly OtherLanguage[]): (text: string) => Stretch[] {
  const known = new Map(
    languages.flatMap(({ language, phrases }) =>
      phrases.map((phrase): [string, string] => [foldSpace(phrase), language]),
    ),
  );
  if (known.size === 0) return (text) => [{ text, language: undefined }];
  const pattern = buildPattern([...known.keys()]);
  return (text) => {
    // Between the finds stands what is not marked: every second stretch is a phrase.
    const stretches = text.split(pattern).map((part) => ({
      text: part,
      language: known.get(foldSpace(part)),
    }));
    return stretches.filter((stretch) => stretch.text !== '');
  };
}

function buildPattern(phrases: string[]): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'));
  const word = String.raw`[\p{L}\p{M}\p{N}]`;
  return new RegExp(`(?<!${word})(${alternatives.join('|')})(?!${word})`, 'u');
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
