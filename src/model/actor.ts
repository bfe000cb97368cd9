import { z } from 'zod';
import { idSchema, textSchema } from './id.ts';

/** What an actor is, as a heading of the list of actors. */
export const actorKinds = {
  person: 'Persons',
  body: 'Bodies',
  state: 'States',
  'armed-group': 'Armed groups',
  group: 'Groups',
  unnamed: 'Unnamed voices and roles',
} as const;

export type ActorKind = keyof typeof actorKinds;

/** `content/actors/<id>.mdx`. */
export const actorSchema = z.strictObject({
  name: textSchema.describe('The name that the dossier uses.'),
  kind: z
    .enum(Object.keys(actorKinds) as [ActorKind])
    .describe('person, body, state, armed-group, group or unnamed.'),
  role: textSchema.describe('The role at the time, in a few words.'),
  names: z
    .record(idSchema, z.array(textSchema).min(1))
    .describe('Per article id, the names and words that this article uses.'),
  memberOf: idSchema.describe('The id of the actor that it belongs to.').optional(),
});

export type ActorEntry = z.output<typeof actorSchema>;
