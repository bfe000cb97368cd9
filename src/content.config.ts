import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { actorSchema } from './model/actor.ts';
import { articleFileSchema } from './model/article.ts';
import { eventSchema } from './model/event.ts';
import { questionSchema } from './model/question.ts';
import { settingsSchema } from './model/settings.ts';
import { topFiles, type Folder } from './model/source.ts';

const content = process.env['DOSSIER_CONTENT'] ?? 'content';

const mdxIn = (folder: Folder) =>
  glob({
    base: `${content}/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -4),
  });

export const collections = {
  settings: defineCollection({
    loader: file(`${content}/${topFiles.settings}`, {
      parser: (text) => ({ dossier: parse(text) }),
    }),
    schema: settingsSchema,
  }),
  overview: defineCollection({
    loader: glob({ base: content, pattern: topFiles.overview }),
    schema: z.strictObject({}),
  }),
  articles: defineCollection({ loader: mdxIn('articles'), schema: articleFileSchema }),
  events: defineCollection({ loader: mdxIn('events'), schema: eventSchema }),
  actors: defineCollection({ loader: mdxIn('actors'), schema: actorSchema }),
  questions: defineCollection({ loader: mdxIn('questions'), schema: questionSchema }),
};
