import { z } from 'zod';
import { textSchema } from './id.ts';
import { languageSchema } from './language.ts';

/** What is to be read out in another voice than the sentences around it. */
export const otherLanguagesSchema = z
  .array(
    z.strictObject({
      language: languageSchema.describe('Their language, as a BCP 47 tag.'),
      phrases: z
        .array(textSchema)
        .min(1)
        .describe(
          'The names and phrases, letter for letter, in every spelling that is not English.',
        ),
    }),
  )
  .superRefine((languages, context) => {
    const seen = new Set<string>();
    languages.forEach(({ phrases }, language) =>
      phrases.forEach((phrase, index) => {
        const path = [language, 'phrases', index];
        const message = 'This phrase stands in the list already.';
        if (seen.has(phrase)) context.addIssue({ code: 'custom', input: phrase, path, message });
        seen.add(phrase);
      }),
    );
  });

export type OtherLanguage = z.output<typeof otherLanguagesSchema>[number];
