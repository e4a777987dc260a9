import type { z } from 'zod';
import type { Page } from '../page.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';
import { meantValue } from './meant-value.ts';
import type { Guide } from './guide.ts';

type Issue = Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;

/** Reports what is wrong with the value of a field, or that there is none. */
export function reportValue(
  issue: Issue,
  field: string,
  guide: Guide | undefined,
  yaml: YamlSource,
  { file, report }: Page,
): void {
  const { path } = issue;
  const value = yaml.value(path);
  const place = yaml.place(path);
  const purpose = guide?.description ?? 'see the README of the lessons.';

  if (value === undefined) report.add('field-missing', file, place, field, purpose);
  else if (value === null) report.add('field-empty', file, yaml.keyPlace(path), field, purpose);
  else if (issue.code === 'invalid_type') reportKind(issue, field, guide, yaml, { file, report });
  else if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const near = meantValue(String(value), known);
    report.add('field-choice', file, place, field, String(value), near, known);
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
  } else if (typeof value === 'string' && /\S\s*\n\s*\S/.test(value) && guide?.pattern)
    report.add('text-lines', file, place, field);
  else report.add('field-form', file, place, field, purpose);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function reportKind(
  { path, expected }: Extract<Issue, { code: 'invalid_type' }>,
  field: string,
  guide: Guide | undefined,
  yaml: YamlSource,
  { file, report }: Pick<Page, 'file' | 'report'>,
): void {
  const value = yaml.value(path);
  const place = yaml.place(path);
  const isText = expected === 'string';
  const isGroup = typeof value === 'object';
  const [bullet] = /^(?:[•‣▪●◦·∙■*–—\uF0B7]|\d{1,2}[.)])(?=\s)/u.exec(String(value)) ?? [];
  if (isText && isGroup && yaml.isInBraces(path))
    report.add('yaml-sign', file, place, Array.isArray(value) ? '[' : '{');
  else if (isText && isGroup && !Array.isArray(value)) {
    const isBelow = typeof path.at(-1) === 'string' && place.line > yaml.keyPlace(path).line;
    if (isBelow && !guide?.pattern)
      report.add('yaml-bar-missing', file, yaml.keyPlace(path), String(path.at(-1)));
    else report.add('text-colon', file, place);
  } else if (expected === 'array' && bullet !== undefined)
    report.add('yaml-bullet', file, place, bullet);
  else {
    const given = Array.isArray(value) ? 'list' : isGroup ? 'group' : typeof value;
    const parts = expected === 'object' ? Object.keys(guide?.properties ?? {}) : [];
    const inList = typeof path.at(-1) === 'number';
    report.add('field-kind', file, place, field, kinds[expected] ?? expected, {
      given,
      parts,
      inList,
    });
  }
}
