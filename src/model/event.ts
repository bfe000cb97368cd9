import { z } from 'zod';
import { claimIdSchema, idSchema, textSchema } from './id.ts';
import { whenSchema } from './when.ts';

/** Whether it took place, and what the label means to a reader. */
export const statuses = {
  happened: 'reported as done',
  announced: 'by somebody; no article reports it as done',
  speculated: 'considered possible or likely by somebody; neither announced nor done',
} as const;

export type Status = keyof typeof statuses;

/** `content/events/<id>.mdx`. */
export const eventSchema = z.strictObject({
  title: textSchema.describe('What happened, as a short sentence without a full stop.'),
  when: whenSchema.describe('When; with because wherever it was inferred or narrowed.'),
  status: z.enum(Object.keys(statuses) as [Status]).describe('happened, announced or speculated.'),
  strands: z.array(idSchema).min(1).describe('The ids of its strands, the main one first.'),
  actors: z
    .array(
      z.strictObject({
        actor: idSchema.describe('The id of the actor.'),
        part: textSchema.describe('What the actor does in it, in a few words.'),
      }),
    )
    .describe('Who takes part, and with which part.'),
  places: z.array(idSchema).describe('The ids of the places where it happened.'),
  claims: z
    .array(claimIdSchema)
    .min(1)
    .describe('The ids of all claims that report it, of every article.'),
});

export type EventEntry = z.output<typeof eventSchema>;
