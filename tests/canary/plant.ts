import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { placeOf, type Canary, type Secrecy } from './secrecy.ts';
import { traceOfText, traceOfValue } from './trace.ts';

/** Fields that steer the program, where a word more would change the lesson. */
const plainFields = new Set([
  'kind',
  'weight',
  'mode',
  'unit',
  ...['id', 'decides', 'to', 'around'],
]);

/**
 * Copies a lesson and plants a marker in every text its author wrote, each with the moment from
 * which a student's device or the wall may receive it.
 */
export async function plantCanaries(from: string, to: string): Promise<Canary[]> {
  await cp(from, to, { recursive: true });
  const canaries: Canary[] = [];
  const plant = (where: string, secrecy: Secrecy): string => {
    const marker = `Cnry${String(canaries.length).padStart(4, '0')}x`;
    canaries.push({ trace: traceOfText(marker), where, secrecy });
    return marker;
  };
  const plantNumber = (where: string, secrecy: Secrecy, about: number): number => {
    const value = about + canaries.length / 1_000_003;
    canaries.push({ trace: traceOfValue(value), where, secrecy });
    return value;
  };

  for (const file of (await readdir(join(to, 'steps'))).sort()) {
    const path = join(to, 'steps', file);
    const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(
      await readFile(path, 'utf8'),
    )!;
    const step = file.replace(/^\d+-/, '').replace(/\.md$/, '');
    const fields = parseDocument(front!);
    const truth = fields.getIn(['truth', 'value']);
    if (typeof truth === 'number') {
      const value = plantNumber(`${file} value`, { until: 'key', step }, truth - 0.5);
      fields.setIn(['truth', 'value'], value);
    }
    const nodes = nodesIn(fields);
    for (const at of nodes) {
      const secrecy: Secrecy = { until: 'node', step, at };
      canaries.push({ trace: traceOfValue(at), where: `${file} ${at} id`, secrecy });
    }
    const plantedFront = plantYaml(fields, (field, path) => {
      const { where, secrecy } = placeOf(step, field, path);
      return plant(`${file} ${where}`, secrecy);
    });
    const [first] = nodes;
    const read: Secrecy = first ? { until: 'node', step, at: first } : { until: 'step', step };
    const plantedBody = plantBody(body!, file, step, read, plant);
    await writeFile(path, `---\n${plantedFront}---\n${plantedBody}`);
  }

  const guide = join(to, 'guide.md');
  const words = await readFile(guide, 'utf8');
  await writeFile(guide, `${words}\n\n${plant('guide.md', { until: 'never' })}\n`);

  const facts = join(to, 'lesson.yaml');
  const planted = plantYaml(parseDocument(await readFile(facts, 'utf8')), (field) =>
    ['objectives', 'standards', 'sources', 'contentNote', 'summary'].includes(field)
      ? plant(`lesson.yaml ${field}`, { until: 'never' })
      : undefined,
  );
  await writeFile(facts, planted);
  return canaries;
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
  plant: (where: string, secrecy: Secrecy) => string,
): string {
  let position = -1;
  const shown = (where: string) => plant(`${file} ${where}`, { until: 'step', step });
  const marked = body
    .replace(/\{%\s*(item|message)\b[\s\S]*?%\}/g, (tag) => {
      position++;
      return tag.replace(/\b(flag|fine|note)="([^"]*)"/g, (_, name: string, words: string) => {
        const marker = plant(`${file} item ${position} ${name}`, {
          until: 'item',
          step,
          at: String(position),
        });
        return `${name}="${words} ${marker}"`;
      });
    })
    .replace(/\bheading="([^"]*)"/g, (_, words: string) => `heading="${words} ${shown('heading')}"`)
    .replace(/\{%\s*\/(item|message)\s*%\}/g, (tag) => ` ${shown('words')}${tag}`)
    .replace(/\{%\s*\/(notes|say)\s*%\}/g, (tag, name: string) => {
      return `\n\n${plant(`${file} ${name}`, { until: 'never' })}\n\n${tag}`;
    })
    .replace(/\{%\s*\/key\s*%\}/g, (tag) => {
      return `\n\n${plant(`${file} key`, { until: 'key', step })}\n\n${tag}`;
    });
  return `${marked}\n\n${plant(`${file} body`, read)}\n`;
}
