/** "1 article", "4 articles": English nouns with a plain plural. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Counts below ten in words, as prose has them; larger ones in digits. */
export function formatNumber(count: number): string {
  return words[count] ?? count.toLocaleString('en');
}

/** For the first word of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
