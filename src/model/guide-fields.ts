import type { z } from 'zod';

export interface GuideField {
  /** With its parents: `claims.at`. */
  name: string;
  description: string;
}

/** Every field of a schema with its sentence for authors, in the order of the schema. */
export function listGuideFields(schema: z.ZodType, prefix = ''): GuideField[] {
  return Object.entries(findShape(schema) ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    const description = findOwnDescription(field);
    // A date has its own table, and so does each of its fields.
    const nested = isDate(field) ? [] : listGuideFields(field, `${name}.`);
    return [{ name, description: description ?? '' }, ...nested];
  });
}

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
}

function listInner(schema: z.ZodType): z.ZodType[] {
  const { element, valueType, innerType, in: input, out } = schema.def as unknown as Definition;
  return [element, valueType, innerType, input, out].filter((inner) => inner !== undefined);
}

function findShape(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const { shape } = schema.def as unknown as Definition;
  return (
    shape ??
    listInner(schema)
      .map(findShape)
      .find((inner) => inner)
  );
}

function findOwnDescription(schema: z.ZodType): string | undefined {
  const { innerType } = schema.def as unknown as Definition;
  return schema.description ?? (innerType && findOwnDescription(innerType));
}

function isDate(schema: z.ZodType): boolean {
  const shape = findShape(schema);
  return shape !== undefined && 'because' in shape && 'date' in shape;
}
