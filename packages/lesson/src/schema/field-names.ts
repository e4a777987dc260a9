import { jsonSchema, schemaNames } from './index.ts';

/** Whether a field of a lesson, a step or a part of one has this name. */
export function isFieldName(name: string): boolean {
  names ??= new Set(schemaNames.flatMap((one) => [...namesIn(jsonSchema(one))]));
  return names.has(name);
}

let names: ReadonlySet<string> | undefined;

function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => [
    ...(key === 'properties' ? Object.keys(part as object) : []),
    ...namesIn(part),
  ]);
}
