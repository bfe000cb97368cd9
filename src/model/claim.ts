import { z } from 'zod';
import { claimIdSchema, idSchema, textSchema } from './id.ts';
import { locatorSchema } from './locator.ts';
import { whenSchema } from './when.ts';

/** What kind of statement a claim is, and what the label means to a reader. */
export const modalities = {
  stated: 'asserted flatly by the speaker',
  announced: 'a decision, a plan, a demand or an appointment made public',
  alleged: 'an accusation, or something the speaker hedges with “reportedly” or “allegedly”',
  denied: 'the speaker rejects something',
  estimated: 'a rough or hedged number',
  argued: 'an opinion, an interpretation or a conclusion',
  predicted: 'about the future',
} as const;

export type Modality = keyof typeof modalities;

/** What a printed number is hedged with. */
export const qualifiers = {
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'less-than': 'less than',
  almost: 'almost',
  'up-to': 'up to',
} as const;

const figureSchema = z.strictObject({
  measure: idSchema.describe('The id of a measure of dossier.yaml.'),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .describe('The number, or [lowest, highest]; left out where none is printed.')
    .optional(),
  words: textSchema
    .describe('The printed words where they are no number: hundreds, third-highest.')
    .optional(),
  qualifier: z
    .enum(Object.keys(qualifiers) as [keyof typeof qualifiers])
    .describe('about, at-least, more-than, less-than, almost or up-to.')
    .optional(),
  period: whenSchema.describe('The time that the number counts, in EDTF.').optional(),
});

/** One thing that an article says. */
export const claimSchema = z.strictObject({
  id: claimIdSchema.describe('The article’s code in lower case and a number; permanent.'),
  at: locatorSchema.describe('The paragraph and sentence: p5 s1.'),
  says: textSchema.describe('One thing, as a full sentence in our own words.'),
  speaker: idSchema
    .describe('The id of the actor whose word it is; left out for the article’s own voice.')
    .optional(),
  modality: z
    .enum(Object.keys(modalities) as [Modality])
    .describe('stated, announced, alleged, denied, estimated, argued or predicted.'),
  when: whenSchema.describe('When the thing happened, if the article gives a time.').optional(),
  actors: z.array(idSchema).describe('The ids of the actors it is about.').default([]),
  places: z.array(idSchema).describe('The ids of the places it names.').default([]),
  quote: textSchema
    .describe('At most eight printed words, only where the wording is the fact.')
    .optional(),
  figure: figureSchema.describe('The number in it, if there is one.').optional(),
});

export type ClaimEntry = z.output<typeof claimSchema>;
export type Figure = z.output<typeof figureSchema>;
