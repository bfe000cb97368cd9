import { z } from 'zod';

/** Where in an article: a paragraph, and in it a sentence or a run of sentences. */
export interface Locator {
  /** As written: "p5 s4-5". */
  text: string;
  paragraph: number;
  /** Absent when the whole paragraph is meant. */
  sentences?: { first: number; last: number };
}

const pattern = /^p([1-9]\d*)(?: s([1-9]\d*)(?:-([1-9]\d*))?)?$/;

export const locatorSchema = z
  .string()
  .regex(pattern, 'A locator is written p5, p5 s4 or p5 s4-5.')
  .transform(parseLocator);

export const paragraphSchema = z
  .string()
  .regex(/^p[1-9]\d*$/, 'A paragraph is written p5.')
  .transform((text) => Number(text.slice(1)));

/** Expects a text that the schema has let through. */
export function parseLocator(text: string): Locator {
  const [, paragraph, first, last = first] = pattern.exec(text) ?? [];
  if (!first) return { text, paragraph: Number(paragraph) };
  return {
    text,
    paragraph: Number(paragraph),
    sentences: { first: Number(first), last: Number(last) },
  };
}

/** For chips: "¶5". */
export function formatParagraph(paragraph: number): string {
  return `¶${paragraph}`;
}

/** For people: "paragraph 5, sentences 4 and 5". */
export function formatLocator({ paragraph, sentences }: Locator): string {
  if (!sentences) return `paragraph ${paragraph}`;
  const { first, last } = sentences;
  if (first === last) return `paragraph ${paragraph}, sentence ${first}`;
  return `paragraph ${paragraph}, sentences ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
