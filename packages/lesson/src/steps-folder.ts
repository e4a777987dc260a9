import type { SourceFiles } from './lesson.ts';
import type { Page } from './page.ts';
import { SourceText } from './source-text.ts';
import { parseStep, type ParsedStep } from './steps/index.ts';

const stepLimit = 60;
const start = { line: 1, column: 1 };

export interface StepFile extends ParsedStep {
  readonly file: string;
}

/** Reads `steps/`, in the order of the numbers in the files' names, unless there are too many. */
export function parseSteps(
  files: SourceFiles,
  pageOf: (file: string) => Page,
): readonly StepFile[] | undefined {
  const { report } = pageOf('steps/');
  const named = [...files.keys()]
    .filter((file) => file.startsWith('steps/'))
    .sort()
    .flatMap((file) => {
      const [, number, id] = /^steps\/(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file) ?? [];
      if (number && id && id.length <= 60) return [{ file, number, id }];
      report.add('step-name-form', file, start);
      return [];
    });
  if (named.length > stepLimit) {
    report.add('steps-too-many', named[stepLimit]!.file, start, stepLimit);
    return undefined;
  }
  for (const [index, { file, number, id }] of named.entries()) {
    const earlier = named.slice(0, index);
    const sameNumber = earlier.find((other) => other.number === number);
    const sameId = earlier.find((other) => other.id === id);
    if (sameNumber) report.add('step-number-taken', file, start, sameNumber.file);
    if (sameId) report.add('step-id-taken', file, start, sameId.file);
  }
  return named.map(({ file, id }) => {
    const source = new SourceText(file, files.get(file) ?? '');
    return { file, ...parseStep(id, source, pageOf(file)) };
  });
}
