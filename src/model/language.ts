import { z } from 'zod';

/** A language as the `lang` of HTML names it, in the one form that can be compared. */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, 'Write it as fr or ar-Latn, capitals and all.');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
