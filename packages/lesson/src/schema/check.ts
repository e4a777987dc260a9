import { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import type { Page } from '../page.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { soundFields, type SoundFields } from './sound.ts';

type Issue = z.core.$ZodIssue;

interface Checked<S extends z.ZodObject> {
  /** Absent as long as anything is wrong. */
  readonly fields?: z.output<S>;
  /** For what can be said about a field though others are wrong. */
  readonly sound: SoundFields<S>;
}

/** Reads `yaml` as `schema` says; reports every mistake in the author's words. */
export function checkFields<S extends z.ZodObject>(
  schema: S,
  yaml: YamlSource,
  page: Page,
): Checked<S> {
  const sound = soundFields(schema, yaml.fields);
  const result = schema.safeParse(yaml.fields);
  if (result.success) return { fields: result.data, sound };
  const guide = z.toJSONSchema(schema, { io: 'input' });
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantBy(issue, guide)).map(nameOf));
  const seen = new Set<string>();
  for (const issue of issues) {
    const field = nameOf(issue.path);
    const isAboutOthers = issue.code === 'unrecognized_keys';
    const isMisspelt = misspelt.has(field) && yaml.value(issue.path) === undefined;
    // One mistake in a field often breaks several rules of its schema; the first says enough.
    if (isAboutOthers || !(isMisspelt || seen.has(field))) reportIssue(issue, guide, yaml, page);
    if (!isAboutOthers) seen.add(field);
  }
  return { sound };
}

/** The fields that an author probably meant by the unknown ones. */
function meantBy(issue: Issue, guide: Guide): readonly Path[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = namesAt(guide, issue.path);
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near === undefined ? [] : [[...issue.path, near]];
  });
}

function reportIssue(issue: Issue, guide: Guide, yaml: YamlSource, { file, report }: Page): void {
  const { path } = issue;
  const field = nameOf(path);
  const value = yaml.value(path);
  const place = yaml.place(path);
  const part = guideAt(guide, path);
  const purpose = part?.description ?? 'see the README of the lessons.';

  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(guide, path);
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

type Guide = z.core.JSONSchema.BaseSchema;

/** The part of a JSON Schema that speaks of the value at `path`. */
function guideAt(guide: Guide, path: Path): Guide | undefined {
  return path.reduce<Guide | undefined>((at, part) => {
    const next = typeof part === 'number' ? at?.items : at?.properties?.[String(part)];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, guide);
}

const namesAt = (guide: Guide, path: Path) => Object.keys(guideAt(guide, path)?.properties ?? {});
