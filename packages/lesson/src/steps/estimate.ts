import type { EstimateStep } from '../lesson.ts';
import { readBody, readPlainText } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { estimateSchema } from '../schema/estimate.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseEstimate(draft: Draft): EstimateStep | undefined {
  const { yaml, page } = draft;
  const fields = checkFields(estimateSchema, draft.yaml, draft.page);
  const body = readBody(draft.words, 'estimate', draft.page);
  const caveat = readPlainText(yaml.words(['truth', 'caveat']), 'prompt', page);
  if (!fields) return undefined;
  const { question, min, max, unit, truth } = fields;
  if (min >= max) page.report.add('estimate-range', page.file, yaml.place(['min']));
  else if (truth.value < min || truth.value > max)
    page.report.add('estimate-truth-outside', page.file, yaml.place(['truth', 'value']));
  const key = { value: truth.value, source: truth.source, caveat };
  return { kind: 'estimate', ...stepBase(draft, fields, body), question, min, max, unit, key };
}
