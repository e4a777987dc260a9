import type { SpotStep } from '../lesson.ts';
import { checkFields } from '../schema/check.ts';
import { spotSchema } from '../schema/spot.ts';
import { stepBase, type Draft } from './draft.ts';

/** As many marks as a device may send for one step. */
const itemLimit = 60;

export function parseSpot(draft: Draft): SpotStep | undefined {
  checkItems(draft);
  const { fields } = checkFields(spotSchema, draft.yaml, draft.page);
  if (!fields) return undefined;
  const { question } = fields;
  const { artefacts, verdicts } = draft.body;
  const reasons = fields.reasons.map((text, index) => ({ id: String(index + 1), text }));
  return { kind: 'spot', ...stepBase(draft, fields), question, reasons, artefacts, verdicts };
}

function checkItems({ body: { artefacts, verdicts }, bodyPlace, page: { file, report } }: Draft) {
  const flags = Object.values(verdicts).map(({ flag }) => flag);
  if (artefacts.length === 0) report.add('spot-artefact-missing', file, bodyPlace);
  else {
    if (!flags.includes(true)) report.add('spot-flag-missing', file, bodyPlace);
    if (!flags.includes(false)) report.add('spot-fine-missing', file, bodyPlace);
  }
  if (flags.length > itemLimit) report.add('spot-items-too-many', file, bodyPlace, itemLimit);
}
