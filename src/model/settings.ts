import { z } from 'zod';
import { idSchema, textSchema } from './id.ts';
import { otherLanguagesSchema } from './other-languages.ts';
import { daySchema, whenSchema } from './when.ts';

export const strandSchema = z.strictObject({
  id: idSchema.describe('The id of the strand.'),
  name: textSchema.describe('The heading over its events.'),
  summary: textSchema.describe('What belongs to it, in one sentence.'),
});

export const originSchema = z.strictObject({
  id: idSchema.describe('The id of the origin; `unknown` is reserved.'),
  name: textSchema.describe('Its full name.'),
  kind: z.enum(['agency', 'newsroom', 'institute']).describe('agency, newsroom or institute.'),
  summary: textSchema.describe('Who it is, in one sentence.'),
});

export const placeSchema = z.strictObject({
  id: idSchema.describe('The id of the place.'),
  name: textSchema.describe('Its name in a sentence, with its article: "the Sahel".'),
  in: idSchema.describe('The id of the place that it lies in.').optional(),
});

export const measureSchema = z.strictObject({
  id: idSchema.describe('The id of the measure.'),
  name: textSchema.describe('What is counted.'),
  unit: textSchema.describe('In which unit.'),
  note: textSchema.describe('What the count takes in, so that nobody compares what differs.'),
});

/** `content/dossier.yaml`. */
export const settingsSchema = z.strictObject({
  title: textSchema.describe('The title of the dossier.'),
  standfirst: textSchema.describe('What it is about, in two or three sentences.'),
  language: z.literal('en').describe('The language of the dossier; the pages speak English.'),
  edition: daySchema.describe('The day of this edition.'),
  address: z
    .url('Write the whole address.')
    .describe('Where it is published, if anywhere.')
    .optional(),
  licence: z
    .strictObject({
      name: textSchema.describe('The short name of the licence.'),
      url: z.url('Write the whole address.').describe('Where its text stands.'),
    })
    .describe('The licence of the text and data.'),
  editors: z.array(textSchema).min(1).describe('Who answers for the content.'),
  method: textSchema.describe('How the claims were made and checked, in a sentence or two.'),
  core: whenSchema.describe('The days that the home page tells one by one, as an EDTF interval.'),
  corrections: z
    .array(
      z.strictObject({
        date: daySchema.describe('The day of the correction.'),
        text: textSchema.describe('What was wrong and what is right.'),
      }),
    )
    .describe('Corrections since the first edition, newest first; [] if there is none.'),
  strands: z.array(strandSchema).min(1).describe('The threads of the timeline, in their order.'),
  origins: z.array(originSchema).min(1).describe('Newsrooms and agencies that texts go back to.'),
  places: z.array(placeSchema).describe('Named places, each with the place it lies in.'),
  measures: z.array(measureSchema).describe('Kinds of counts that must not be compared.'),
  otherLanguages: otherLanguagesSchema.describe(
    'Names and phrases on the pages that are not English; [] if there is none.',
  ),
});

export type Settings = z.output<typeof settingsSchema>;
export type Strand = z.output<typeof strandSchema>;
export type Origin = z.output<typeof originSchema>;
export type Measure = z.output<typeof measureSchema>;
