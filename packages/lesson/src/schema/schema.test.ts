import { expect, test } from 'vitest';
import { jsonSchema, schemaNames } from './index.ts';

/** Paths of the fields without a description, for editors show it while one writes. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]: [string, unknown]) => {
    if (name !== 'properties') return undescribed(part, path);
    return Object.entries(part as object).flatMap(([field, inner]: [string, unknown]) => [
      ...(typeof inner === 'object' && inner !== null && 'description' in inner
        ? []
        : [`${path}.${field}`]),
      ...undescribed(inner, `${path}.${field}`),
    ]);
  });
}

test.each(schemaNames)('every field of the %s schema says what it is for', (name) => {
  expect(undescribed(jsonSchema(name), name)).toEqual([]);
});
