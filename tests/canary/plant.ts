import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { Planter } from './planter.ts';
import { placeOf, type Canary, type Secrecy } from './secrecy.ts';

/** Fields that steer the program, where a word more would change the lesson. */
const plainFields = new Set(['kind', 'weight', 'mode', 'unit', 'id', 'decides', 'to', 'around']);
/** What of `lesson.yaml` no class is shown. */
const facts = new Set(['objectives', 'standards', 'sources', 'contentNote', 'summary']);

/**
 * Copies a lesson and plants a marker in every text its author wrote, each with the moment from
 * which a student's device or the wall may receive it.
 */
export async function plantCanaries(from: string, to: string): Promise<readonly Canary[]> {
  await cp(from, to, { recursive: true });
  const planter = new Planter();
  for (const file of (await readdir(join(to, 'steps'))).sort())
    await change(join(to, 'steps', file), (words) => plantStep(words, file, planter));
  const never: Secrecy = { until: 'never' };
  await change(join(to, 'guide.md'), (words) => `${words}\n\n${planter.word('guide.md', never)}\n`);
  await change(join(to, 'lesson.yaml'), (words) =>
    plantYaml(parseDocument(words), (field) =>
      facts.has(field) ? planter.word(`lesson.yaml ${field}`, never) : undefined,
    ),
  );
  return planter.canaries;
}

async function change(path: string, by: (words: string) => string): Promise<void> {
  await writeFile(path, by(await readFile(path, 'utf8')));
}

function plantStep(words: string, file: string, planter: Planter): string {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(words)!;
  const step = file.replace(/^\d+-/, '').replace(/\.md$/, '');
  const fields = parseDocument(front!);
  const truth = fields.getIn(['truth', 'value']);
  if (typeof truth === 'number') {
    const value = planter.number(`${file} value`, { until: 'key', step }, truth - 0.5);
    fields.setIn(['truth', 'value'], value);
  }
  const nodes = nodesIn(fields);
  for (const at of nodes) planter.asItIs(at, `${file} ${at} id`, { until: 'node', step, at });
  const plantedFront = plantYaml(fields, (field, path) => {
    const { where, secrecy } = placeOf(step, field, path);
    return planter.word(`${file} ${where}`, secrecy);
  });
  // What a story begins with is read at its first node, and no more after that.
  const [at] = nodes;
  const read: Secrecy = at ? { until: 'node', step, at } : { until: 'step', step };
  return `---\n${plantedFront}---\n${plantBody(body!, file, step, read, planter)}`;
}

/** Ids of the nodes of a story, which lead to one another and so stay as they are. */
function nodesIn(fields: Document): readonly string[] {
  const nodes = fields.get('nodes');
  return isSeq(nodes)
    ? nodes.items.flatMap((node) => (isMap(node) ? String(node.get('id')) : []))
    : [];
}

function plantYaml(
  document: Document,
  plant: (field: string, path: readonly unknown[]) => string | undefined,
): string {
  visit(document, {
    Scalar(_, node, path) {
      if (typeof node.value !== 'string') return;
      const pair = path.findLast((parent) => 'key' in parent);
      const field = pair && isScalar(pair.key) ? String(pair.key.value) : '';
      if (node === (pair as { key?: unknown } | undefined)?.key || plainFields.has(field)) return;
      const marker = plant(field, path);
      if (marker) node.value = `${node.value.trimEnd()} ${marker}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function plantBody(
  body: string,
  file: string,
  step: string,
  read: Secrecy,
  planter: Planter,
): string {
  let position = -1;
  const plant = (where: string, secrecy: Secrecy) => planter.word(`${file} ${where}`, secrecy);
  const shown = (where: string) => plant(where, { until: 'step', step });
  const marked = body
    .replace(/\{%\s*(item|message)\b[\s\S]*?%\}/g, (tag) => {
      position++;
      const secrecy: Secrecy = { until: 'item', step, at: String(position) };
      return tag.replace(/\b(flag|fine|note)="([^"]*)"/g, (_, name: string, words: string) => {
        return `${name}="${words} ${plant(`item ${position} ${name}`, secrecy)}"`;
      });
    })
    .replace(/\bheading="([^"]*)"/g, (_, words: string) => `heading="${words} ${shown('heading')}"`)
    .replace(/\{%\s*\/(item|message)\s*%\}/g, (tag) => ` ${shown('words')}${tag}`)
    .replace(/\{%\s*\/(notes|say)\s*%\}/g, (tag, name: string) => {
      return `\n\n${plant(name, { until: 'never' })}\n\n${tag}`;
    })
    .replace(/\{%\s*\/key\s*%\}/g, (tag) => {
      return `\n\n${plant('key', { until: 'key', step })}\n\n${tag}`;
    });
  return `${marked}\n\n${plant('body', read)}\n`;
}
