import { z } from 'zod';

/** An id is the file name, the address and the anchor: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(idPattern, 'An id is made of lower-case words joined by hyphens.');

/** A claim's id: the article's code in lower case and a number of two or three digits. */
export const claimIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,3}-\d{2,3}$/, 'A claim’s id is the article’s code and a number: ab-01.');

/** One-line text that an author must fill in. */
export const textSchema = z.string().trim().min(1, 'Write at least one word.');
