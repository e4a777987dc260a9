import type { Lesson } from './lesson.ts';
import { readPlainText } from './markdoc/body.ts';
import type { Page } from './page.ts';
import { hearFields } from './rules/hear-fields.ts';
import type { Character } from './schema/character.ts';
import { checkSaidTwice } from './rules/said-twice.ts';
import { checkFields } from './schema/check.ts';
import { lessonSchema } from './schema/lesson.ts';
import type { SoundFields } from './schema/sound.ts';
import type { Place, SourceText } from './source-text.ts';
import { parseYaml, type YamlSource } from './yaml/yaml-source.ts';

type Values = Omit<Lesson, 'name' | 'version' | 'licence' | 'guide' | 'kept' | 'steps'>;

/** What `lesson.yaml` says, and where. */
export interface LessonFile {
  /** Absent as long as anything is wrong in it. */
  readonly values?: Values;
  readonly sound: SoundFields<typeof lessonSchema>;
  readonly yaml: YamlSource;
  readonly file: string;
  /** Its characters, as far as they can be read. */
  readonly people: readonly Person[];
}

/** A title, and where it is written. */
export interface WrittenTitle {
  readonly words: string;
  readonly file: string;
  readonly place: Place;
}

export function titleOf({ sound, yaml, file }: LessonFile): WrittenTitle | undefined {
  return sound.title ? { words: sound.title, file, place: yaml.place(['title']) } : undefined;
}

type Person = Pick<Character, 'name' | 'role'>;

/** Somewhere the next day has begun already, and a clock may be a little fast. */
const twoDays = 2 * 24 * 60 * 60 * 1000;

/** @param now as `Date.now()` counts */
export function parseLessonFile(
  source: SourceText,
  page: Page,
  now: number,
): LessonFile | undefined {
  const yaml = parseYaml(source, page);
  if (!yaml) return undefined;
  hearFields(yaml, page);
  checkSaidTwice(yaml, page);
  const { fields, sound } = checkFields(lessonSchema, yaml, page);
  const contentNote = readPlainText(yaml.words(['contentNote']), { voice: 'prompt' }, page);
  const people = (sound.characters ?? []).flatMap((one) =>
    one?.name && one.role ? [{ name: one.name, role: one.role }] : [],
  );
  const known = { file: page.file, sound, yaml, people };
  const { revised } = sound;
  if (revised && Date.parse(revised) > now + twoDays)
    page.report.add('revised-in-future', page.file, yaml.place(['revised']), revised);
  if (!fields) return known;
  const { title, summary, language, ageBand, minutes, objectives, standards, sources } = fields;
  const words = { title, summary, language, objectives, standards, sources };
  const state = { isDraft: fields.reviewers.length === 0, revised: fields.revised ?? '' };
  return { values: { ...words, ...state, ageBand, minutes, contentNote }, ...known };
}
