import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fixtures } from './fixtures.ts';

const folder = join(fixtures, '..', 'mistakes');

const edit = z.union([
  z.strictObject({
    in: z.string(),
    find: z.string().min(1),
    replace: z.string(),
    /** Every place, as an editor's “replace all” does; if left out there has to be just one. */
    all: z.literal(true).optional(),
  }),
  z.strictObject({ add: z.string(), text: z.string() }),
  z.strictObject({ add: z.string(), base64: z.base64() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ rename: z.string(), to: z.string() }),
]);
type Edit = z.infer<typeof edit>;

const mistake = z.strictObject({
  mistake: z.string(),
  base: z.enum(['tiny', 'story']).default('tiny'),
  edits: z.array(edit).min(1),
  code: z.string(),
  severity: z.enum(['error', 'warning']).default('error'),
  /** Where it is reported. */
  file: z.string(),
  line: z.int().default(1),
  /** What the fix must name: something to type, or to do. */
  fix: z.string().min(3),
});

/** One slip in a good lesson, and what is to be said about it. */
export type Mistake = z.infer<typeof mistake>;

const editNames = [
  'in',
  'find',
  'replace',
  'all',
  'add',
  'text',
  'base64',
  'remove',
  'rename',
  'to',
];

/** A mistake of one edit has it beside the other fields, and its file is the edited one. */
function withEdits(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written;
  const isEdit = ([name]: [string, unknown]) => editNames.includes(name);
  const entries = Object.entries(written);
  const one = Object.fromEntries(entries.filter(isEdit));
  const rest = Object.fromEntries(entries.filter((entry) => !isEdit(entry)));
  const edits: unknown = rest.edits ?? [one];
  const [first] = (Array.isArray(edits) ? edits : []) as readonly Record<string, unknown>[];
  const file = first?.in ?? first?.add ?? first?.remove ?? first?.to;
  return { file, ...rest, edits };
}

/** All mistakes of `fixtures/mistakes`, by the name of their file. */
export async function readMistakes(): Promise<ReadonlyMap<string, readonly Mistake[]>> {
  const names = (await readdir(folder)).sort();
  const lists = await Promise.all(
    names.map(async (name) => {
      const written: unknown = parse(await readFile(join(folder, name), 'utf8'));
      const list = z.array(z.preprocess(withEdits, mistake)).parse(written);
      return [name, list] as const;
    }),
  );
  return new Map(lists);
}

/** Puts the lesson with the mistake into `place`, and says in which folder. */
export async function writeMistake({ base, edits }: Mistake, place: string): Promise<string> {
  const lesson = join(place, base);
  await cp(join(fixtures, base), lesson, { recursive: true });
  for (const one of edits) await apply(one, lesson);
  return lesson;
}

async function apply(edit: Edit, lesson: string): Promise<void> {
  if ('remove' in edit) await rm(join(lesson, edit.remove), { recursive: true });
  else if ('rename' in edit) await rename(join(lesson, edit.rename), join(lesson, edit.to));
  else if ('add' in edit) {
    const content = 'text' in edit ? edit.text : Buffer.from(edit.base64, 'base64');
    const path = join(lesson, edit.add);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  } else {
    const path = join(lesson, edit.in);
    const text = await readFile(path, 'utf8');
    const places = text.split(edit.find).length - 1;
    if (places === 0 || (places > 1 && !edit.all))
      throw new Error(`${JSON.stringify(edit.find)} is in ${edit.in} ${places} times.`);
    await writeFile(
      path,
      text.replaceAll(edit.find, () => edit.replace),
    );
  }
}
