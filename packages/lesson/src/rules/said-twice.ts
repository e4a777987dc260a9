import type { Page } from '../page.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { repeatsIn } from './same-words.ts';

/** Texts of a list's entries that are each to say something of their own; other rules know the rest. */
const parts = ['words', 'why'];

/** Reports every entry of a list that says the same as one above it. */
export function checkSaidTwice(yaml: YamlSource, { file, report }: Page): void {
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) checkList(value as readonly unknown[], path);
    for (const [name, part] of Object.entries(value))
      look(part, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  const checkList = (list: readonly unknown[], path: Path) => {
    const texts = list.map((entry) => (typeof entry === 'string' ? entry : null));
    for (const at of repeatsIn(texts)) report.add('text-twice', file, yaml.place([...path, at]));
    for (const part of parts)
      for (const at of repeatsIn(list.map((entry) => textOf(entry, part))))
        report.add('text-twice', file, yaml.place([...path, at, part]));
  };
  look(yaml.fields, []);
}

function textOf(entry: unknown, part: string): string | null {
  const value = (entry as Readonly<Record<string, unknown>> | null)?.[part];
  return typeof value === 'string' ? value : null;
}
