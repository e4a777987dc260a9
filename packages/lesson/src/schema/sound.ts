import { z } from 'zod';
import { meantName } from './meant-name.ts';

/**
 * A value of which only the well-formed parts are left. Null stands for what can't be used;
 * undefined still means that an optional field was left out.
 */
export type Sound<T> =
  | null
  | (T extends readonly (infer Part)[]
      ? readonly Sound<Part>[]
      : T extends object
        ? { readonly [Name in keyof T]: Sound<T[Name]> }
        : T);

/** The fields of a schema, each as well as it can be read by itself. */
export type SoundFields<S extends z.ZodObject> = {
  readonly [Name in keyof z.output<S>]: Sound<z.output<S>[Name]>;
};

/** Reads each field by itself, so that a mistake in one of them hides nothing in the others. */
export function soundFields<S extends z.ZodObject>(
  schema: S,
  fields: Readonly<Record<string, unknown>>,
): SoundFields<S> {
  return partsOf(schema, fields) as SoundFields<S>;
}

function partsOf({ shape }: z.ZodObject, fields: Readonly<Record<string, unknown>>) {
  const names = Object.keys(shape);
  const unknown = Object.keys(fields).filter((name) => !names.includes(name));
  const meant = new Set(unknown.map((name) => meantName(name, names)));
  // A misspelt field is there: nobody should hear that it is missing.
  const isMisspelt = (name: string) => fields[name] === undefined && meant.has(name);
  return Object.fromEntries(
    Object.entries(shape).map(([name, part]) => [
      name,
      isMisspelt(name) ? null : soundPart(part, fields[name]),
    ]),
  );
}

function soundPart(schema: z.core.$ZodType, value: unknown): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return soundPart(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((part) => soundPart(schema.element, part));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return partsOf(schema, value as Readonly<Record<string, unknown>>);
  return null;
}
