import { z } from 'zod';
import { claimIdSchema, idSchema, textSchema } from './id.ts';

/** In which way the articles differ, and what the label means to a reader. */
export const questionKinds = {
  contradiction: 'the articles say things that cannot both be so',
  'different-precision': 'one is more exact than another',
  'different-count': 'they count different things',
  reconcilable: 'it looks like a contradiction and is none',
  contested: 'disputed by the parties, not by the reporters',
  'attribution-lost': 'a copy does not say whose word it is',
  'single-account': 'one article alone says it',
  artefact: 'made by translation, rewording or automatic text',
} as const;

export type QuestionKind = keyof typeof questionKinds;

const cited = { says: textSchema, claims: z.array(claimIdSchema).min(1) };

/** `content/questions/<id>.mdx`. */
export const questionSchema = z.strictObject({
  question: textSchema.describe('The question as a reader would ask it.'),
  kind: z
    .enum(Object.keys(questionKinds) as [QuestionKind])
    .describe('The way in which the articles differ.'),
  topic: textSchema.describe('What completes “the articles differ:”, in two to four words.'),
  events: z.array(idSchema).describe('The ids of the events that it touches, the main one first.'),
  positions: z
    .array(
      z.strictObject({
        says: cited.says.describe('What the claims answer, in one sentence.'),
        claims: cited.claims.describe('The ids of the claims that answer so.'),
      }),
    )
    .min(1)
    .describe('The answers that the articles give.'),
  settled: z
    .array(
      z.strictObject({
        says: cited.says.describe('One step of reading or arithmetic.'),
        claims: cited.claims.describe('The claims that it rests on.'),
      }),
    )
    .describe('What reading or arithmetic settles, step by step; [] if nothing.'),
  open: z.array(textSchema).describe('What stays open and what would settle it; [] if nothing.'),
});

export type QuestionEntry = z.output<typeof questionSchema>;
