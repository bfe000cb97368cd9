import { z } from 'zod';
import { claimIdSchema, idSchema, textSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { whenSchema } from './when.ts';

const claimsSchema = z.array(claimIdSchema).min(1);

/** `content/outside.yaml`: pages outside the articles that date or check them. */
export const outsideSchema = z.strictObject({
  outside: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^x-\d{2}$/, 'An outside page is numbered x-01.')
          .describe('x- and a number, as cited in bodies.'),
        title: textSchema.describe('Its title.'),
        language: languageSchema.describe('The language of the title, as a BCP 47 tag.'),
        publisher: textSchema.describe('Who published it.'),
        url: z.url('Write the whole address.').describe('Where it stands.'),
        date: whenSchema.describe('Its date, if known.').optional(),
        shows: textSchema.describe('What it shows, in our own words.'),
        about: claimsSchema.describe('The claims that it dates or checks.'),
      }),
    )
    .describe('The pages; [] if there is none.'),
});

const countSchema = z.strictObject({
  own: z.int().nonnegative().describe('In the voice of the outlet.'),
  others: z.int().nonnegative().describe('In somebody’s mouth, or in quotation marks.'),
  introduction: z.int().nonnegative().describe('In an automatic introduction.').optional(),
});

/** `content/words.yaml`: which words the articles use for the same people and things. */
export const wordsSchema = z.strictObject({
  base: z
    .record(idSchema, z.int().positive())
    .describe('Per article id, the running words that were searched.'),
  introduction: z.int().positive().describe('Words of automatic introductions.').optional(),
  method: textSchema.describe('What was counted, and how voices were told apart.'),
  groups: z
    .array(
      z.strictObject({
        id: idSchema.describe('The id of the group, and its anchor.'),
        name: textSchema.describe('Whom or what the words are used for.'),
        note: textSchema.describe('What the counts show and what they do not show.'),
        claims: claimsSchema.describe('The claims that the note rests on.'),
        words: z
          .array(
            z.strictObject({
              word: textSchema.describe('The word.'),
              forms: z.array(textSchema).min(1).describe('The forms that were counted.'),
              counts: z
                .record(idSchema, countSchema)
                .describe('Per article id, the counts; an article without the word is left out.'),
            }),
          )
          .describe('The words of the group.'),
      }),
    )
    .describe('The groups of words; [] if there is none.'),
});

/** `content/unknown.yaml`: what a reader would ask and no article answers. */
export const unknownSchema = z.strictObject({
  unknown: z
    .array(
      z.strictObject({
        id: idSchema.describe('The id of the entry, and its anchor.'),
        question: textSchema.describe('The question as a reader would ask it.'),
        nearest: textSchema.describe('What comes nearest, and why it is no answer.'),
        claims: claimsSchema.describe('The claims that come nearest.'),
        answer: textSchema.describe('What would answer it.'),
      }),
    )
    .describe('The questions, the most important first; [] if there is none.'),
});

/** `content/computations.yaml`: what we computed from the figures, and what cannot be. */
export const computationsSchema = z.strictObject({
  computations: z
    .array(
      z.strictObject({
        id: idSchema.describe('The id of the computation.'),
        measure: idSchema.describe('The id of the measure.'),
        says: textSchema.describe('What is computed, without the result.'),
        operation: z.enum(['ratio', 'difference', 'sum']).describe('ratio, difference or sum.'),
        of: claimIdSchema.describe('The claim with the first number.'),
        by: claimIdSchema.describe('The claim with the second number.'),
        note: textSchema.describe('What the result does not mean.').optional(),
      }),
    )
    .describe('What we computed; [] if nothing.'),
  limits: z
    .array(
      z.strictObject({
        measure: idSchema.describe('The id of the measure.'),
        says: textSchema.describe('What cannot be computed or compared, and why.'),
      }),
    )
    .describe('What cannot be computed; [] if nothing.'),
});

export type OutsideFile = z.output<typeof outsideSchema>;
export type WordsFile = z.output<typeof wordsSchema>;
export type UnknownFile = z.output<typeof unknownSchema>;
export type ComputationsFile = z.output<typeof computationsSchema>;
