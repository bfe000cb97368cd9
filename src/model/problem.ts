/**
 * Every way in which `content/` can be wrong. The id is permanent: authors search for it, the
 * authors' guide explains it under the anchor of the same name. `remedy` is what to do, in one
 * sentence.
 */
export const problemKinds = {
  'yaml-syntax': 'Correct the YAML; values with a colon or a quotation mark need double quotes.',
  'markdown-syntax': 'Write plain Markdown: MDX reads { and < as code, so put them into words.',
  'forbidden-markup': 'Bodies are plain Markdown: no HTML, no imports, no expressions, no scripts.',
  'unknown-file': 'Move it where it belongs: articles/, events/, actors/, questions/ or the top.',
  'missing-file': 'Create the file; the authors’ guide shows an example.',
  'bad-id': 'Name it in lower-case words joined by hyphens.',
  'duplicate-id': 'Give one of the two another id; published ids stay as they are.',
  'missing-field': 'Add the field.',
  'unknown-field': 'Remove the field or correct its name.',
  'wrong-value': 'Write the value in the form that the authors’ guide shows.',
  'unknown-id': 'Use the id of something that exists, or create it.',
  'no-such-date': 'Write a day that exists, or less: 2023-02 if only the month is known.',
  'ends-before-start': 'Put the earlier date first.',
  'after-publication': 'Correct the date, or mark the claim as announced or predicted.',
  'wrong-weekday': 'Correct the date or the weekday in the phrase.',
  'unreasoned-date': 'Add `because`: one sentence that says how the date follows from the phrase.',
  'no-such-place-in-text': 'Correct the locator; `paragraphs` lists the sentences per paragraph.',
  'uncovered-paragraph': 'Add a claim for it, or list it under `unused` with the reason.',
  'used-and-unused': 'Remove it from `unused`, or correct the locator of the claim.',
  'claim-id': 'Begin the id with the code of the article in lower case: code ab, claim ab-01.',
  'spoken-introduction': 'Remove `speaker`: an automatic text gives nobody a voice.',
  'unused-claim': 'List it under an event or a question, or cite it in a body.',
  'uncited-paragraph': 'Put a citation behind the sentence, such as [@ab-01].',
  'empty-body': 'Write at least one paragraph with its citation.',
  'long-quote': 'Quote at most eight words and put the rest into our own.',
  'one-sided-question': 'Add a position of another article, or call the kind single-account.',
  'claimed-independence': 'Say who says so; two texts of one origin are one witness.',
  'not-computable': 'Take claims whose figures have numbers of the same measure.',
  circle: 'Remove one link of the circle.',
} as const;

export type ProblemKind = keyof typeof problemKinds;

/** A spot in a content file: a path into its front matter, or a line and column of its body. */
export type Spot =
  | { type: 'field'; path: readonly PropertyKey[] }
  | { type: 'position'; line: number; column: number };

export interface Problem {
  kind: ProblemKind;
  /** Path below the content folder, with forward slashes. */
  file: string;
  spot: Spot;
  /** The offending text, as the author wrote it; empty when something is missing. */
  found: string;
  /** What is wrong, as a full sentence. The remedy follows from the kind. */
  reason: string;
}

/** A problem with a field of the front matter. */
export function problemAt(
  file: string,
  path: readonly PropertyKey[],
  kind: ProblemKind,
  found: string,
  reason: string,
): Problem {
  return { kind, file, spot: { type: 'field', path }, found, reason };
}

/** A problem at a line and column, both counted from 1. */
export function problemOnLine(
  file: string,
  line: number,
  column: number,
  kind: ProblemKind,
  reason: string,
  found = '',
): Problem {
  return { kind, file, spot: { type: 'position', line, column }, found, reason };
}
