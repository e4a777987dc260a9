import { joiningMinutes } from '../joining-minutes.ts';
import type { LessonFile } from '../lesson-file.ts';
import type { Page } from '../page.ts';
import type { StepFile } from '../steps-folder.ts';

const practiceShare = 0.4;
const practice: readonly string[] = ['poll', 'estimate', 'spot'];
const start = { line: 1, column: 1 };

/** Looks at the lesson as a whole: how it opens and closes, and whether its minutes add up. */
export function checkPlan(
  { values: { minutes, ageBand }, yaml }: LessonFile,
  files: readonly StepFile[],
  { file, report }: Page,
): void {
  const first = files.at(0);
  const last = files.at(-1);
  if (!first || !last) {
    report.add(
      'file-missing',
      'steps/01-ground-rules.md',
      start,
      'steps/01-ground-rules.md',
      opening,
    );
    return;
  }
  if (first.step && !(first.step.kind === 'talk' && first.step.editable))
    report.add('opening-missing', first.file, start);
  if (last.step && last.step.kind !== 'help') report.add('closing-missing', last.file, start);
  for (const end of new Set([first, last])) {
    if (end.step?.weight === 'may') report.add('closing-may-be-cut', end.file, start);
    if (end.step && end.step.from > ageBand.from) report.add('closing-has-age', end.file, start);
  }
  for (const { file, step } of files)
    if (step && step.from > ageBand.to)
      report.add('step-too-old', file, start, step.from, ageBand.to);

  // A step that can't be read has no minutes, so there is nothing true to say about the sum.
  const steps = files.flatMap(({ step }) => (step ? [step] : []));
  if (steps.length < files.length) return;
  const core = steps.filter(({ weight }) => weight === 'core');
  const coreMinutes = sum(core.map((step) => step.minutes));
  const practised = sum(core.filter(({ kind }) => practice.includes(kind)).map((s) => s.minutes));
  if (coreMinutes + joiningMinutes > minutes)
    report.add('minutes-over', file, yaml.place(['minutes']), coreMinutes, minutes);
  if (practised < practiceShare * coreMinutes) {
    const share = Math.floor((100 * practised) / coreMinutes);
    report.add('practice-short', file, yaml.place(['minutes']), share);
  }
}

const opening = 'every lesson begins with ground rules that the teacher can edit';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
