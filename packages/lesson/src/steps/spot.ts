import type { SpotStep } from '../lesson.ts';
import { readBody } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { spotSchema } from '../schema/spot.ts';
import { stepBase, type Draft } from './draft.ts';

/** As many marks as a device may send for one step. */
const itemLimit = 60;

export function parseSpot(draft: Draft): SpotStep | undefined {
  const { file, report } = draft.page;
  const fields = checkFields(spotSchema, draft.yaml, draft.page);
  const body = readBody(draft.words, 'spot', draft.page);
  const { artefacts, verdicts } = body;
  const flags = Object.values(verdicts).map(({ flag }) => flag);
  const place = draft.words.place(0);
  if (artefacts.length === 0) report.add('spot-artefact-missing', file, place);
  else {
    if (!flags.includes(true)) report.add('spot-flag-missing', file, place);
    if (!flags.includes(false)) report.add('spot-fine-missing', file, place);
  }
  if (flags.length > itemLimit) report.add('spot-items-too-many', file, place, itemLimit);
  if (!fields) return undefined;
  const { question } = fields;
  const reasons = fields.reasons.map((text, index) => ({ id: String(index + 1), text }));
  return { kind: 'spot', ...stepBase(draft, fields, body), question, reasons, artefacts, verdicts };
}
