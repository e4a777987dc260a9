import { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import type { Page } from '../page.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** Reads `yaml` as `schema` says; reports every mistake in the author's words. */
export function checkFields<S extends z.ZodType>(
  schema: S,
  yaml: YamlSource,
  page: Page,
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.fields);
  if (result.success) return result.data;
  const guide = z.toJSONSchema(schema, { io: 'input' });
  const seen = new Set<string>();
  for (const issue of result.error.issues) {
    const field = JSON.stringify(issue.path);
    const isAboutOthers = issue.code === 'unrecognized_keys';
    // One mistake in a field often breaks several rules of its schema; the first says enough.
    if (isAboutOthers || !seen.has(field)) reportIssue(issue, guide, yaml, page);
    if (!isAboutOthers) seen.add(field);
  }
  return undefined;
}

function reportIssue(issue: Issue, guide: Guide, yaml: YamlSource, { file, report }: Page): void {
  const { path } = issue;
  const field = nameOf(path);
  const value = valueAt(yaml.fields, path);
  const place = yaml.place(path);
  const part = guideAt(guide, path);
  const purpose = part?.description ?? 'see the README of the lessons.';

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(part?.properties ?? {});
    for (const key of issue.keys.slice(0, 100))
      report.add(
        'field-unknown',
        file,
        yaml.keyPlace([...path, key]),
        key,
        nearest(key, known),
        known,
      );
  } else if (value === undefined) {
    report.add('field-missing', file, place, field, purpose);
  } else if (issue.code === 'invalid_type') {
    report.add('field-kind', file, place, field, kinds[issue.expected] ?? issue.expected);
  } else if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    report.add(
      'field-choice',
      file,
      place,
      field,
      String(value),
      nearest(String(value), known),
      known,
    );
  } else if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    if (issue.origin === 'string') report.add('text-empty', file, place, field);
    else if (issue.origin === 'array') report.add('list-too-short', file, place, field, limit);
    else report.add('number-too-small', file, place, field, limit);
  } else if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    if (issue.origin === 'string') report.add('text-too-long', file, place, field, limit);
    else if (issue.origin === 'array') report.add('list-too-long', file, place, field, limit);
    else report.add('number-too-big', file, place, field, limit);
  } else {
    report.add('field-form', file, place, field, purpose);
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** `options.2.text`, counted from 1 as people do. */
function nameOf(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

type Guide = z.core.JSONSchema.BaseSchema;

/** The part of a JSON Schema that speaks of the value at `path`. */
function guideAt(guide: Guide, path: Path): Guide | undefined {
  return path.reduce<Guide | undefined>((at, part) => {
    const next = typeof part === 'number' ? at?.items : at?.properties?.[String(part)];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, guide);
}
