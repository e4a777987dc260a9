import { nearest } from '../diagnostics/nearest.ts';
import type { Page, Passage } from '../page.ts';
import { fieldNames } from '../schema/index.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';

/** Fields that the class reads, and whose words they are. */
const voices: Readonly<Record<string, Passage['voice']>> = {
  title: 'prompt',
  question: 'prompt',
  points: 'prompt',
  unit: 'prompt',
  options: 'speech',
  scale: 'speech',
  reasons: 'speech',
};

/** Notes the words of all fields that the class reads, under a misspelt name too. */
export function hearFields(yaml: YamlSource, page: Page): void {
  const { fields } = yaml;
  const isMyth = fields.blameSensitive === true;
  const hear = (value: unknown, voice: Passage['voice'], path: Path) => {
    if (typeof value === 'string') {
      const words = yaml.words(path);
      const place = (offset: number) => words.place(offset);
      page.passages.push({ file: page.file, voice, isMyth, text: words.text, place });
    } else if (Array.isArray(value)) {
      value.forEach((part, index) => hear(part, voice, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) hear(part, voice, [...path, name]);
    }
  };
  for (const [name, value] of Object.entries(fields)) {
    const voice = voices[nearest(name, fieldNames) ?? ''];
    if (voice) hear(value, voice, [name]);
  }
  const source: Path = ['truth', 'source'];
  hear(yaml.value(source), 'source', source);
}
