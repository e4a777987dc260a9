import type { EstimateStep } from '../lesson.ts';
import { readPlainText } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { estimateSchema } from '../schema/estimate.ts';
import type { SoundFields } from '../schema/sound.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseEstimate(draft: Draft): EstimateStep | undefined {
  const { yaml, page } = draft;
  const { fields, sound } = checkFields(estimateSchema, yaml, page);
  const reading = { voice: 'prompt', seen: 'key' } as const;
  const caveat = readPlainText(yaml.words(['truth', 'caveat']), reading, page);
  checkRange(draft, sound);
  if (!fields) return undefined;
  const { question, min, max, unit, truth } = fields;
  const key = { value: truth.value, source: truth.source, caveat };
  return { kind: 'estimate', ...stepBase(draft, fields), question, min, max, unit, key };
}

function checkRange(
  { yaml, page: { file, report } }: Draft,
  { min, max, truth }: SoundFields<typeof estimateSchema>,
) {
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  const value = truth?.value ?? undefined;
  if (low >= high) report.add('estimate-range', file, yaml.place(['min']));
  else if (value !== undefined && (value < low || value > high))
    report.add('estimate-truth-outside', file, yaml.place(['truth', 'value']));
}
