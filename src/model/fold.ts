/** Letters that no decomposition takes apart, as readers without them on their keyboard type them. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text without its accents and capitals. Texts that fold alike are found by each other. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter]!);
}

export interface Word {
  folded: string;
  /** Where it stands in its text: from `start`, up to `end`. */
  start: number;
  end: number;
}

const wordPattern = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, without the English genitive. "1,000" is one word and folds to "1000". */
export function listWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)]
    .map(({ 0: word, index }) => ({
      folded: foldWord(word),
      start: index,
      end: index + word.length,
    }))
    .filter(({ folded, start }) => folded !== 's' || !/['’]/.test(text.charAt(start - 1)));
}

function foldWord(word: string): string {
  return /^\d{1,3}(,\d{3})+$/.test(word) ? word.replaceAll(',', '') : foldText(word);
}

/** By which a name is sorted: "the Lake" is looked for under L, "The “Quiet” Party" under Q. */
export function sortName(name: string): string {
  return foldText(name).replace(/^[^\p{L}\p{N}]*((the|an?) [^\p{L}\p{N}]*)?(?=[\p{L}\p{N}])/u, '');
}
