import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { actorSchema } from './model/actor.ts';
import {
  computationsSchema,
  outsideSchema,
  unknownSchema,
  wordsSchema,
} from './model/appendices.ts';
import { articleFileSchema } from './model/article.ts';
import { eventSchema } from './model/event.ts';
import { questionSchema } from './model/question.ts';
import { settingsSchema } from './model/settings.ts';
import { topFiles, type Folder, type TopFile } from './model/source.ts';

const content = process.env['DOSSIER_CONTENT'] ?? 'content';

const mdxIn = (folder: Folder) =>
  glob({
    base: `${content}/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -4),
  });

const yamlFile = (part: TopFile) =>
  file(`${content}/${topFiles[part]}`, {
    parser: (text) => ({ [part]: parse(text) as Record<string, unknown> }),
  });

export const collections = {
  settings: defineCollection({ loader: yamlFile('settings'), schema: settingsSchema }),
  outside: defineCollection({ loader: yamlFile('outside'), schema: outsideSchema }),
  words: defineCollection({ loader: yamlFile('words'), schema: wordsSchema }),
  unknown: defineCollection({ loader: yamlFile('unknown'), schema: unknownSchema }),
  computations: defineCollection({ loader: yamlFile('computations'), schema: computationsSchema }),
  overview: defineCollection({
    loader: glob({ base: content, pattern: topFiles.overview }),
    schema: z.strictObject({}),
  }),
  articles: defineCollection({ loader: mdxIn('articles'), schema: articleFileSchema }),
  events: defineCollection({ loader: mdxIn('events'), schema: eventSchema }),
  actors: defineCollection({ loader: mdxIn('actors'), schema: actorSchema }),
  questions: defineCollection({ loader: mdxIn('questions'), schema: questionSchema }),
};
