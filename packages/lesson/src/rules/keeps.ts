import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { keptRules, type KeptRule } from '../schema/keep.ts';
import type { Place } from '../source-text.ts';
import type { Kept } from '../view/kept.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import type { Phrase } from './phrase.ts';

interface Keep {
  readonly file: string;
  readonly rule: KeptRule;
  readonly words: string;
  readonly reason: string;
  readonly place: Place;
  /** Finds the words however their blanks, quotes and apostrophes are written. */
  readonly pattern: RegExp;
}

/** So many words are a part of one sentence and of hardly any other. */
const enoughWords = 4;

const stub =
  /^\W*(?:to ?do|tbd|fix ?me|x+|n\/?a|none|no reason|ok(?:ay)?|fine|it(?:['’]s| is) (?:ok(?:ay)?|fine|innocent)|(?:this is )?(?:a )?false (?:alarm|positive)|not (?:a )?(?:hit|mistake|problem)|innocent|harmless|ignore|because|reason|needed|wanted|intended|on purpose)\W*$/i;
const fewestWords = 3;

/** The sentences that authors keep though a rule takes them for mistakes, each with its reason. */
export class Keeps {
  readonly #keeps: Keep[] = [];
  readonly #used = new Set<Keep>();

  /** Notes every `keep` in a file's fields, at whatever depth. */
  read(file: string, yaml: YamlSource, report: Report): void {
    const look = (value: unknown, path: Path): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) {
        const inside = [...path, Array.isArray(value) ? Number(name) : name];
        if (name === 'keep' && Array.isArray(part))
          part.forEach((one, index) => this.#note(one, file, [...inside, index], yaml, report));
        else look(part, inside);
      }
    };
    look(yaml.fields, []);
  }

  #note(value: unknown, file: string, path: Path, yaml: YamlSource, report: Report): void {
    const { rule, words, reason } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (rule === 'contact') report.add('keep-contact', file, yaml.place([...path, 'rule']));
    const known = keptRules.find((one) => one === rule);
    if (!known || typeof words !== 'string' || typeof reason !== 'string') return;
    if (reason.trim() !== '' && isStub(reason))
      report.add('keep-reason', file, yaml.place([...path, 'reason']), reason);
    const pattern = patternOf(words);
    const place = yaml.place(path);
    if (pattern) this.#keeps.push({ file, rule: known, words, reason, place, pattern });
  }

  /** Whether an author keeps this hit; `lesson.yaml` speaks for the guide, which has no fields. */
  has(rule: string, { file, text }: Passage, hit: Phrase): boolean {
    const home = file === 'guide.md' ? 'lesson.yaml' : file;
    const found = this.#keeps.filter(
      (keep) => keep.file === home && keep.rule === rule && covers(keep, text, hit),
    );
    for (const keep of found) this.#used.add(keep);
    return found.length > 0;
  }

  /** What is kept, in the order of the files. */
  get kept(): readonly Kept[] {
    return [...this.#used].map(({ file, rule, words, reason, place }) => {
      return { rule, words, reason, file, line: place.line };
    });
  }

  /** Says which ones keep nothing, in files whose words could all be read. */
  reportIdle(report: Report): void {
    for (const keep of this.#keeps)
      if (!this.#used.has(keep))
        report.add('keep-idle', keep.file, keep.place, keep.words, keep.rule);
  }
}

function isStub(reason: string): boolean {
  return stub.test(reason) || (reason.match(/\p{L}[\p{L}’'-]*/gu) ?? []).length < fewestWords;
}

function patternOf(words: string): RegExp | undefined {
  const parts = words.replace(/…\s*$/, '').trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return undefined;
  const loose = parts.map((part) =>
    part
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/['’ʼ]/g, "['’ʼ]")
      .replace(/["“”„«»]/g, '["“”„«»]'),
  );
  return new RegExp(loose.join('\\s+'), 'giu');
}

/** A hit is kept by words around it, or by so many words in it that they mean no other. */
function covers({ pattern, words }: Keep, text: string, { start, words: hit }: Phrase): boolean {
  const end = start + hit.trimEnd().length;
  const isLong = words.trim().split(/\s+/).length >= enoughWords;
  return [...text.matchAll(pattern)].some(({ index, 0: found }) => {
    const until = index + found.length;
    return isLong ? index < end && until > start : index <= start && until >= end;
  });
}
