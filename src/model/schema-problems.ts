import type { z } from 'zod';
import { findNearest } from './nearest.ts';
import { problemAt, problemKinds, type Problem, type ProblemKind } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod found in one file into problems, with the author's sentence for each field. */
export function buildSchemaProblems(
  file: string,
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const found = findValue(data, issue);
    if (issue.code === 'unrecognized_keys') {
      const known = listFields(findSchema(schema, issue.path));
      return issue.keys.map((key) => buildUnknownField(file, [...path, key], key, known));
    }
    const description = findDescription(schema, issue.path);
    const hint = description ? ` ${description}` : '';
    if (found === undefined) {
      const field = String(issue.path.at(-1));
      return [problemAt(file, path, 'missing-field', '', `The field ${field} is missing.${hint}`)];
    }
    const kind = findKind(issue);
    const reason = describeIssue(issue, found) + (kind === 'wrong-value' ? hint : '');
    return [problemAt(file, path, kind, formatFound(found), reason)];
  });
}

function buildUnknownField(
  file: string,
  path: PropertyKey[],
  key: string,
  known: string[],
): Problem {
  const nearest = findNearest(key, known);
  const proposal = nearest ? ` Did you mean ${nearest}?` : ` Its fields are ${known.join(', ')}.`;
  return problemAt(file, path, 'unknown-field', key, `There is no field ${key} here.${proposal}`);
}

function findKind(issue: Issue): ProblemKind {
  const kind = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
  return typeof kind === 'string' && kind in problemKinds ? (kind as ProblemKind) : 'wrong-value';
}

function describeIssue(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value') {
    const nearest = findNearest(String(found), issue.values.map(String));
    return nearest
      ? `This value is not known. Did you mean ${nearest}?`
      : 'This value is not known.';
  }
  if (issue.code === 'invalid_type') return `This is not the kind of value that is expected here.`;
  return issue.message;
}

/** Numbers, texts and booleans as written; anything longer as one shortened line of JSON. */
export function formatFound(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** A date written as plain text has no fields: its fault is that of the whole text. */
function findValue(data: unknown, { code, path }: Issue): unknown {
  return path.reduce<unknown>((value, key) => {
    if (code === 'custom' && typeof value !== 'object') return value;
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }, data);
}

interface Definition {
  shape?: Record<PropertyKey, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** Optional, default, preprocess and transform wrap the schema that has the fields. */
function listWrapped(schema: z.ZodType): z.ZodType[] {
  const { innerType, in: input, out } = definitionOf(schema);
  return [innerType, input, out].filter((inner) => inner !== undefined);
}

function findSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  const { shape, element, valueType } = definitionOf(schema);
  if (key === undefined && (shape || listWrapped(schema).length === 0)) return schema;
  const child = key === undefined ? undefined : (shape?.[key] ?? element ?? valueType);
  if (child) return findSchema(child, rest);
  return listWrapped(schema)
    .map((inner) => findSchema(inner, path))
    .find((found) => found);
}

function listFields(schema: z.ZodType | undefined): string[] {
  return Object.keys((schema && definitionOf(schema).shape) ?? {});
}

/** The author's sentence on the field at `path`, or on the nearest field around it. */
export function findDescription(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | undefined {
  const [key, ...rest] = path;
  const { shape, element, valueType } = definitionOf(schema);
  const child = key === undefined ? undefined : (shape?.[key] ?? element ?? valueType);
  const inner = child
    ? findDescription(child, rest)
    : listWrapped(schema)
        .map((wrapped) => findDescription(wrapped, path))
        .find((text) => text);
  return inner ?? schema.description;
}
