import { z } from 'zod';
import type { Page } from '../page.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { guideAt, namesAt, ownersOf, type Guide } from './guide.ts';
import { reportValue } from './report-value.ts';
import { meantName, sameName } from './meant-name.ts';
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
  const issues = result.error.issues.filter(({ path }) => !yaml.isUnread(path));
  const misspelt = new Set(issues.flatMap((issue) => meantBy(issue, guide)).map(nameOf));
  const misplaced = misplacedNames(issues, guide);
  const seen = new Set<string>();
  for (const issue of withoutRepeats(issues, yaml)) {
    const field = nameOf(issue.path);
    const isMissing = yaml.value(issue.path) === undefined;
    const isElsewhere = misspelt.has(field) || misplaced.has(String(issue.path.at(-1)));
    if (issue.code === 'unrecognized_keys') reportUnknown(issue, guide, yaml, page);
    // One mistake in a field often breaks several rules of its schema; the first says enough.
    else if (!(isMissing && isElsewhere) && !seen.has(field)) {
      reportValue(issue, field, guideAt(guide, issue.path), yaml, page);
      seen.add(field);
    }
  }
  return { sound };
}

/** The fields that an author probably meant by the unknown ones. */
function meantBy(issue: Issue, guide: Guide): readonly Path[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = namesAt(guide, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = isMisplaced(key, known, guide) ? undefined : meantName(key, known);
    const near = bareName(key, known) ?? meant;
    return near === undefined ? [] : [[...issue.path, near]];
  });
}

/** Names that stand where they don't belong, and are missed where they do. */
function misplacedNames(issues: readonly Issue[], guide: Guide): ReadonlySet<string> {
  const names = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = namesAt(guide, issue.path);
    return issue.keys.filter((key) => isMisplaced(key, known, guide));
  });
  return new Set(names);
}

/** Whether a name that is unknown here is that of a field somewhere else in the file. */
const isMisplaced = (name: string, known: readonly string[], guide: Guide) =>
  sameName(name, known) === undefined && ownersOf(guide, name).length > 0;

/** The name in `from 13`, which has lost its colon. */
const bareName = (key: string, known: readonly string[]) =>
  known.find((name) => key.startsWith(`${name} `));

function reportUnknown(
  { path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>,
  guide: Guide,
  yaml: YamlSource,
  { file, report }: Page,
): void {
  const known = namesAt(guide, path);
  for (const key of keys.slice(0, 100)) {
    const place = yaml.keyPlace([...path, key]);
    const [owner] = isMisplaced(key, known, guide) ? ownersOf(guide, key) : [];
    const near = owner === undefined ? meantName(key, known) : undefined;
    const isBare = yaml.isInBraces(path) && yaml.value([...path, key]) === null;
    if (bareName(key, known) !== undefined && isBare) {
      report.add('yaml-colon-missing', file, place, bareName(key, known)!);
      // Who forgets one colon between braces forgets all.
      return;
    }
    if (near === undefined && isBare) report.add('text-comma', file, place);
    else if (near === undefined && /\s/.test(key.trim()))
      report.add('yaml-not-indented', file, place);
    else if (owner !== undefined) report.add('field-elsewhere', file, place, key, owner);
    else report.add('field-unknown', file, place, key, near, known);
  }
}

/** Where every entry of a list has the same mistake, it was made once: the first stands for all. */
function withoutRepeats(issues: readonly Issue[], yaml: YamlSource): readonly Issue[] {
  const formOf = ({ code, path, ...rest }: Issue) => {
    const at = path.findIndex((part) => typeof part === 'number');
    if (at < 0) return undefined;
    const list = path.slice(0, at);
    const keys = 'keys' in rest ? rest.keys : '';
    return { list, key: JSON.stringify([code, list, path.slice(at + 1), keys]) };
  };
  const counts = Map.groupBy(issues, (issue) => formOf(issue)?.key);
  return issues.filter((issue) => {
    const form = formOf(issue);
    const entries = form && yaml.value(form.list);
    const alike = counts.get(form?.key) ?? [];
    const areAll = Array.isArray(entries) && entries.length > 1 && alike.length === entries.length;
    return !areAll || alike[0] === issue;
  });
}

/** `options.2.text`, counted from 1 as people do. */
function nameOf(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}
