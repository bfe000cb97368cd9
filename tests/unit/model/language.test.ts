import { expect, it } from 'vitest';
import { languageSchema } from '../../../src/model/language.ts';

it.each(['en', 'fr', 'ar-Latn', 'pt-BR', 'zh-Hant-TW'])('takes %s for a language', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(true);
});

it.each(['', 'f', 'French language', 'fr_FR', 'ar-latn', 'FR', 'fra'])('refuses “%s”', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false);
});
