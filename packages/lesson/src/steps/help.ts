import type { HelpStep } from '../lesson.ts';
import { checkFields } from '../schema/check.ts';
import { helpSchema } from '../schema/help.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseHelp(draft: Draft): HelpStep | undefined {
  const { fields } = checkFields(helpSchema, draft.yaml, draft.page);
  return fields && { kind: 'help', ...stepBase(draft, fields) };
}
