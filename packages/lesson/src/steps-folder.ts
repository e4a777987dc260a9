import type { LessonFolder } from './folder/folder.ts';
import type { Page } from './page.ts';
import { SourceText } from './source-text.ts';
import { parseStep, type ParsedStep } from './steps/index.ts';

const start = { line: 1, column: 1 };

export interface StepFile extends ParsedStep {
  readonly file: string;
}

/** Reads the steps, in the order of the numbers in the files' names. */
export function parseSteps(
  steps: LessonFolder['steps'],
  pageOf: (file: string) => Page,
): readonly StepFile[] {
  for (const [index, { file, number, id }] of steps.entries()) {
    const { report } = pageOf(file);
    const earlier = steps.slice(0, index);
    const sameNumber = number && earlier.find((other) => other.number === number);
    const sameId = id && earlier.find((other) => other.id === id);
    if (sameNumber) report.add('step-number-taken', file, start, sameNumber.file);
    else if (sameId && number) report.add('step-id-taken', file, start, sameId.file);
  }
  return steps.map(({ file, id, text }) =>
    text === undefined
      ? { file }
      : { file, ...parseStep(id, new SourceText(file, text), pageOf(file)) },
  );
}
