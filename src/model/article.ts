import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { claimIdSchema, idSchema, textSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { paragraphSchema } from './locator.ts';
import { whenSchema } from './when.ts';

/** How a text goes back to an origin, in words that follow "It is". */
export const relations = {
  'own-reporting': 'own reporting of',
  analysis: 'an analysis by',
  syndicated: 'syndicated from',
  translated: 'translated from',
  rewritten: 'reworded from',
  digest: 'a digest of',
} as const;

/** The origin of a text whose source nobody can name; it never counts as independent. */
export const unknownOrigin = 'unknown';

/** The condition that keeps a paragraph from counting: nobody wrote or answers for it. */
export const automaticIntroduction = 'automatic-introduction';

const paragraphsSchema = z.array(paragraphSchema).min(1);

/** `content/articles/<id>.mdx` without its claims, which are parsed one by one. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('The headline as printed.'),
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,3}$/, 'A code is two to four capitals or digits: WI.')
    .describe('Two to four capitals or digits, shown in citations.'),
  name: textSchema.describe('A short name for prose.'),
  publisher: textSchema.describe('Who published this copy.'),
  author: textSchema.describe('Who is named as its author, if anyone.').optional(),
  language: languageSchema.describe('The language of the text, as a BCP 47 tag.'),
  url: z.url('Write the whole address.').describe('Where the copy stands.'),
  licence: textSchema.describe('What the page says about re-use, or "not stated".'),
  published: whenSchema.describe('The day of publication; with phrase and because if inferred.'),
  origins: z
    .array(
      z.strictObject({
        origin: idSchema.describe('The id of an origin of dossier.yaml, or unknown.'),
        relation: z
          .enum(Object.keys(relations) as [keyof typeof relations])
          .describe('own-reporting, analysis, syndicated, translated, rewritten or digest.'),
        claims: z
          .array(claimIdSchema)
          .min(1)
          .describe('The claims that it holds for; left out when for the whole text.')
          .optional(),
        because: textSchema.describe('What shows it.'),
      }),
    )
    .min(1)
    .describe('Where the text comes from, the main origin first.'),
  condition: z
    .array(
      z.strictObject({
        kind: idSchema.describe('What happened to the copy, in a word: garbled, undated.'),
        paragraphs: paragraphsSchema.describe('Which paragraphs; left out for all.').optional(),
        note: textSchema.describe('What it means for the reader.'),
      }),
    )
    .describe('What translation, rewording and copying did to this text; [] if nothing.'),
  paragraphs: z
    .array(z.int().positive())
    .min(1)
    .describe('The number of sentences of each paragraph, in order.'),
  unused: z
    .array(
      z.strictObject({
        paragraphs: paragraphsSchema.describe('The paragraphs.'),
        because: textSchema.describe('Why they hold no claim.'),
      }),
    )
    .describe('Paragraphs without a claim, with the reason; [] if there is none.'),
});

/** The whole file, as the content collection loads it. */
export const articleFileSchema = articleSchema.extend({
  claims: z.array(claimSchema).min(1).describe('What the article says, in its order.'),
});

export type ArticleEntry = z.output<typeof articleFileSchema>;
export type Condition = ArticleEntry['condition'][number];
export type Relation = keyof typeof relations;
