import { joiningMinutes } from '../joining-minutes.ts';
import type { LessonFile } from '../lesson-file.ts';
import type { Report } from '../diagnostics/report.ts';
import { anyStepSchema, stepSchemas } from '../schema/index.ts';
import { soundFields, type SoundFields } from '../schema/sound.ts';
import type { StepFile } from '../steps-folder.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

const practiceShare = 0.4;
const practice: readonly string[] = ['poll', 'estimate', 'spot', 'sort', 'scenario', 'cards'];
const start = { line: 1, column: 1 };

/** A step with what the plan needs to know of it, as well as it can be read. */
interface PlannedStep extends StepFile {
  readonly fields: SoundFields<typeof anyStepSchema>;
}

/**
 * Looks at the lesson as a whole: how it opens and closes, whom it is for, and its minutes.
 *
 * @param isWhole every step is there, and at its place
 */
export function checkPlan(
  lesson: LessonFile | undefined,
  files: readonly StepFile[],
  isWhole: boolean,
  report: Report,
): void {
  const steps = files.map((step) => ({
    ...step,
    fields: soundFields(anyStepSchema, step.yaml?.fields ?? {}),
  }));
  if (isWhole) checkEnds(steps, report);
  if (!lesson) return;
  checkAges(lesson, steps, report);
  checkMinutes(lesson, steps, isWhole, report);
}

function checkEnds(steps: readonly PlannedStep[], report: Report): void {
  const [first, last] = [steps.at(0), steps.at(-1)];
  if (!first || !last) {
    const missing = 'steps/01-ground-rules.md';
    const purpose = 'every lesson begins with ground rules that the teacher can edit';
    report.add('file-missing', missing, start, missing, purpose);
    return;
  }
  if (opens(first) === false) report.add('opening-missing', first.file, start);
  const { kind } = last.fields;
  if (kind !== null && kind !== 'help') report.add('closing-missing', last.file, start);
  for (const { file, fields, yaml } of new Set([first, last])) {
    const place = (field: string) => yaml?.keyPlace([field]) ?? start;
    if (fields.weight === 'may') report.add('end-may-be-cut', file, place('weight'));
    if (fields.sensitive) report.add('end-is-sensitive', file, place('sensitive'));
    if (yaml?.value(['from']) !== undefined) report.add('end-has-age', file, place('from'));
  }
}

/** Null as long as that can't be told. */
function opens({ fields: { kind }, yaml }: PlannedStep): boolean | null {
  if (kind !== 'talk') return kind === null ? null : false;
  return soundFields(stepSchemas.talk, yaml?.fields ?? {}).editable;
}

function checkAges(
  { file: lessonYaml, sound: { ageBand }, yaml }: LessonFile,
  steps: readonly PlannedStep[],
  report: Report,
): void {
  const [youngest, oldest] = [ageBand?.from ?? -Infinity, ageBand?.to ?? Infinity];
  if (youngest > oldest) {
    report.add('ages-turned', lessonYaml, yaml.place(['ageBand', 'to']));
    return;
  }
  for (const { file, fields, yaml } of steps.slice(1, -1)) {
    const place = yaml?.keyPlace(['from']) ?? start;
    const from = fields.from ?? 0;
    if (from > oldest) report.add('step-too-old', file, place, from, oldest);
    if (from > 0 && from <= youngest) report.add('step-for-everyone', file, place, youngest);
    if (fields.kind === 'scenario' && yaml)
      checkNodeAges(yaml, { from: Math.max(youngest, from), to: oldest }, file, report);
  }
}

function checkNodeAges(
  yaml: YamlSource,
  ages: { readonly from: number; readonly to: number },
  file: string,
  report: Report,
): void {
  const { nodes } = soundFields(stepSchemas.scenario, yaml.fields);
  for (const [at, node] of (nodes ?? []).entries()) {
    const place = yaml.keyPlace(['nodes', at, 'from']);
    const from = node?.from ?? 0;
    if (from > ages.to) report.add('node-too-old', file, place, from, ages.to);
    if (from > 0 && from <= ages.from) report.add('node-for-everyone', file, place, ages.from);
  }
}

function checkMinutes(
  { file, sound: { minutes }, yaml }: LessonFile,
  steps: readonly PlannedStep[],
  areAllThere: boolean,
  report: Report,
): void {
  const core = steps.map(({ fields }) => fields).filter(({ weight }) => weight !== 'may');
  const known = core.flatMap((step) =>
    step.weight && step.minutes ? [{ kind: step.kind, minutes: step.minutes }] : [],
  );
  const isWhole = areAllThere && known.length === core.length;
  const coreMinutes = sum(known);
  const place = yaml.place(['minutes']);
  if (minutes !== null && coreMinutes + joiningMinutes > minutes)
    report.add('minutes-over', file, place, coreMinutes, minutes, isWhole);
  // As long as a step can't be read, there is nothing true to say about the share.
  if (!isWhole || !known.every(({ kind }) => kind)) return;
  const practised = sum(known.filter(({ kind }) => kind && practice.includes(kind)));
  if (practised < practiceShare * coreMinutes)
    report.add('practice-short', file, place, Math.floor((100 * practised) / coreMinutes));
}

const sum = (steps: readonly { readonly minutes: number }[]) =>
  steps.reduce((total, { minutes }) => total + minutes, 0);
