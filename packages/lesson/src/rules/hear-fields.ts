import { nearest } from '../diagnostics/nearest.ts';
import type { Page, Passage } from '../page.ts';
import { fieldNames } from '../schema/index.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';

/** Fields of plain text, and whose words they are. */
const voices: Readonly<Record<string, Passage['voice']>> = {
  title: 'prompt',
  question: 'prompt',
  points: 'prompt',
  unit: 'prompt',
  options: 'speech',
  bins: 'speech',
  scale: 'speech',
  reasons: 'speech',
  items: 'speech',
  starter: 'prompt',
  summary: 'private',
  objectives: 'private',
  standards: 'record',
  sources: 'record',
  reviewers: 'record',
};

/**
 * Short fields of nodes; their texts are read as Markdoc. A choice may blame when the class explores
 * it, and never sees how many chose it.
 */
function hearNodes(
  nodes: unknown,
  hear: (value: unknown, voice: Passage['voice'], path: Path, isMyth?: boolean) => void,
): void {
  if (!Array.isArray(nodes)) return;
  for (const [at, node] of nodes.entries() as IterableIterator<[number, Fields]>) {
    hear(node?.['title'], 'prompt', ['nodes', at, 'title']);
    hear(node?.['question'], 'prompt', ['nodes', at, 'question']);
    const isSplitHidden = node?.['blameSensitive'] === true || node?.['decides'] === 'teacher';
    const choices = node?.['choices'];
    if (!Array.isArray(choices)) continue;
    for (const [index, choice] of choices.entries() as IterableIterator<[number, Fields]>) {
      const path = ['nodes', at, 'choices', index];
      const isExplored = choice?.['explore'] !== undefined;
      hear(choice?.['words'], 'speech', [...path, 'words'], isExplored && isSplitHidden);
      hear(choice?.['explore'], 'prompt', [...path, 'explore']);
    }
  }
}

type Fields = Readonly<Record<string, unknown>> | null;

/** Notes the words of all fields of plain text, under a misspelt name too. */
export function hearFields(yaml: YamlSource, page: Page): void {
  const { fields } = yaml;
  const isBlaming = fields.blameSensitive === true;
  // A poll’s title and its reasons are the lesson’s own words.
  const mayBlame = ([field, ...more]: Path) =>
    isBlaming && (field === 'question' || field === 'options') && more.at(-1) !== 'why';
  const hear = (value: unknown, voice: Passage['voice'], path: Path, isMyth = mayBlame(path)) => {
    if (typeof value === 'string') {
      const words = yaml.words(path);
      const place = (offset: number) => words.place(offset);
      const { text } = words;
      const seen =
        voice === 'private' || voice === 'record'
          ? 'never'
          : path.at(-1) === 'why'
            ? 'key'
            : 'class';
      const kind = { form: 'field', lead: '', seen, isMyth } as const;
      page.passages.push({ file: page.file, voice, text, lines: text, ...kind, place });
    } else if (Array.isArray(value)) {
      value.forEach((part, index) => hear(part, voice, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value))
        if (name !== 'keep') hear(part, voice, [...path, name]);
    }
  };
  for (const [name, value] of Object.entries(fields)) {
    const voice = voices[nearest(name, fieldNames) ?? ''];
    if (voice) hear(value, voice, [name]);
  }
  hearNodes(yaml.value(['nodes']), hear);
  const source: Path = ['truth', 'source'];
  hear(yaml.value(source), 'source', source);
}
