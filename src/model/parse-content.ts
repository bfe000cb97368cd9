import type { z } from 'zod';
import { actorSchema, type ActorEntry } from './actor.ts';
import {
  computationsSchema,
  outsideSchema,
  unknownSchema,
  wordsSchema,
  type WordsFile,
} from './appendices.ts';
import { articleSchema, type ArticleEntry } from './article.ts';
import { claimSchema, type ClaimEntry } from './claim.ts';
import type { Content, Entry } from './content.ts';
import { eventSchema, type EventEntry } from './event.ts';
import { idPattern } from './id.ts';
import { problemAt, type Problem } from './problem.ts';
import { questionSchema, type QuestionEntry } from './question.ts';
import { buildSchemaProblems } from './schema-problems.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { topFiles, type Source, type TopFile } from './source.ts';

/** What could be parsed; a file, or a claim, with a fault in it is reported and left out. */
export interface ParsedContent {
  content: Omit<Content, 'settings'> & { settings: Settings | undefined };
  problems: Problem[];
}

/** Parses every file on its own: schema faults and ids that cannot be an address. */
export function parseContent(sources: readonly Source[]): ParsedContent {
  const problems: Problem[] = [];
  const parse = <T extends z.ZodType>(schema: T, source: Source): Entry<z.output<T>>[] => {
    const { success, data, error } = schema.safeParse(source.data);
    if (success) return [{ id: source.id, data, body: source.body }];
    problems.push(...buildSchemaProblems(source.file, schema, source.data, error.issues));
    return [];
  };
  const inFolder = (folder: Source['folder']) =>
    sources.filter((source) => source.folder === folder && source.isReadable);
  problems.push(...checkFileNames(sources), ...checkTopFiles(sources));

  const articles = inFolder('articles').flatMap((source) => {
    const { claims, rest } = splitClaims(source);
    const parsed = parseClaims(source, claims, problems);
    return parse(articleSchema, { ...source, data: rest }).map((entry): Entry<ArticleEntry> => ({
      ...entry,
      data: { ...entry.data, claims: parsed },
    }));
  });
  const events: Entry<EventEntry>[] = inFolder('events').flatMap((s) => parse(eventSchema, s));
  const actors: Entry<ActorEntry>[] = inFolder('actors').flatMap((s) => parse(actorSchema, s));
  const questions: Entry<QuestionEntry>[] = inFolder('questions').flatMap((s) =>
    parse(questionSchema, s),
  );
  const top = <T extends z.ZodType>(part: TopFile, schema: T): z.output<T> | undefined =>
    inFolder(part).flatMap((source) => parse(schema, source))[0]?.data;
  const content = {
    settings: top('settings', settingsSchema),
    articles,
    events,
    actors,
    questions,
    outside: top('outside', outsideSchema)?.outside ?? [],
    words: top('words', wordsSchema) ?? noWords,
    unknown: top('unknown', unknownSchema)?.unknown ?? [],
    computations: top('computations', computationsSchema) ?? { computations: [], limits: [] },
  };
  return { content, problems };
}

const noWords: WordsFile = { base: {}, method: '', groups: [] };

function checkFileNames(sources: readonly Source[]): Problem[] {
  return sources
    .filter(({ folder, id }) => !(folder in topFiles) && !idPattern.test(id))
    .map(({ file, id }) =>
      problemAt(file, [], 'bad-id', id, 'A file name is an id and an address.'),
    );
}

function checkTopFiles(sources: readonly Source[]): Problem[] {
  return Object.entries(topFiles)
    .filter(([folder]) => !sources.some((source) => source.folder === folder))
    .map(([, file]) => problemAt(file, [], 'missing-file', '', 'The dossier has no such file.'));
}

function splitClaims({ data }: Source): { claims: unknown; rest: unknown } {
  if (typeof data !== 'object' || data === null) return { claims: undefined, rest: data };
  const { claims, ...rest } = data as Record<string, unknown>;
  return { claims, rest };
}

/** One by one, so that a fault in one claim does not hide what is wrong with the others. */
function parseClaims({ file }: Source, claims: unknown, problems: Problem[]): ClaimEntry[] {
  if (!Array.isArray(claims) || claims.length === 0) {
    const reason = 'The field claims is missing. An article has at least one claim.';
    problems.push(problemAt(file, ['claims'], 'missing-field', '', reason));
    return [];
  }
  return claims.flatMap((claim: unknown, index) => {
    const { success, data, error } = claimSchema.safeParse(claim);
    if (success) return [data];
    const base = ['claims', index];
    problems.push(...buildSchemaProblems(file, claimSchema, claim, error.issues, base));
    return [];
  });
}
