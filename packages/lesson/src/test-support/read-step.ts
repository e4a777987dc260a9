import { Report } from '../diagnostics/report.ts';
import type { Page } from '../page.ts';
import { checkMarkup } from '../rules/markup.ts';
import { SourceText } from '../source-text.ts';
import { parseStep } from '../steps/index.ts';

/** A step read by itself: much faster than its lesson, and without the rules about content and plan. */
export function readStep(text: string) {
  const report = new Report();
  const page: Page = { file: 'steps/02-a-step.md', report, passages: [] };
  const { step } = parseStep('a-step', new SourceText(page.file, text), page);
  checkMarkup(page.passages, report);
  return { step, diagnostics: report.diagnostics };
}
