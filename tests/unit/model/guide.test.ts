import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../../src/model/actor.ts';
import {
  computationsSchema,
  outsideSchema,
  unknownSchema,
  wordsSchema,
} from '../../../src/model/appendices.ts';
import { articleFileSchema } from '../../../src/model/article.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { listGuideFields } from '../../../src/model/guide-fields.ts';
import { problemKinds } from '../../../src/model/problem.ts';
import { questionSchema } from '../../../src/model/question.ts';
import { settingsSchema } from '../../../src/model/settings.ts';
import { writtenWhenSchema } from '../../../src/model/when.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../content/README.md'), 'utf8');
const sectionOf = (heading: string) =>
  guide.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

describe('the authors’ guide', () => {
  it.each([
    ['Dates', writtenWhenSchema],
    ['dossier.yaml', settingsSchema],
    ['articles/', articleFileSchema],
    ['events/', eventSchema],
    ['actors/', actorSchema],
    ['questions/', questionSchema],
    ['outside.yaml', outsideSchema],
    ['words.yaml', wordsSchema],
    ['unknown.yaml', unknownSchema],
    ['computations.yaml', computationsSchema],
  ])('describes every field of %s in the words of the schema', (heading, schema) => {
    const rows = listGuideFields(schema).map(
      ({ name, description }) => `| \`${name}\` | ${description} |`,
    );
    const section = sectionOf(heading);
    expect(rows.filter((row) => !section.includes(row))).toEqual([]);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
  });

  it('has every problem with its remedy', () => {
    const entries = Object.entries(problemKinds).map(
      ([kind, remedy]) => `### ${kind}\n\n${remedy}`,
    );
    expect(entries.filter((entry) => !guide.includes(entry))).toEqual([]);
  });
});
