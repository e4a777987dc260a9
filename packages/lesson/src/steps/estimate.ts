import type { EstimateStep } from '../lesson.ts';
import { readPlainText } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { estimateSchema } from '../schema/estimate.ts';
import type { SoundFields } from '../schema/sound.ts';
import { leavesOut, strayNumber } from './bin-words.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseEstimate(draft: Draft): EstimateStep | undefined {
  const { yaml, page } = draft;
  const { fields, sound } = checkFields(estimateSchema, yaml, page);
  const reading = { voice: 'prompt', seen: 'key' } as const;
  const caveat = readPlainText(yaml.words(['truth', 'caveat']), reading, page);
  checkBins(draft, sound);
  checkWords(draft, sound);
  if (!fields) return undefined;
  const { question, bins, unit, truth } = fields;
  return {
    kind: 'estimate',
    ...stepBase(draft, fields),
    question,
    options: bins.map(({ text }, at) => ({ id: `${at + 1}`, text })),
    unit,
    key: {
      right: String(bins.findIndex(({ below = Infinity }) => truth.value < below) + 1),
      value: truth.value,
      source: truth.source,
      caveat,
    },
  };
}

/** A class reads the words of a bin, and is told which one holds the true value. */
function checkWords(
  { yaml, page: { file, report } }: Draft,
  { bins, truth }: SoundFields<typeof estimateSchema>,
) {
  let low = -Infinity;
  for (const [at, bin] of (bins ?? []).entries()) {
    const below = bin?.below ?? Infinity;
    const words = bin?.text ?? '';
    const stray = strayNumber({ words, low, below });
    const place = yaml.place(['bins', at, 'text']);
    const value = truth?.value;
    const isHere = typeof value === 'number' && value >= low && value < below;
    if (stray !== undefined) report.add('estimate-bin-words', file, place, stray);
    else if (isHere && leavesOut(words, value))
      report.add('estimate-bin-truth', file, place, value);
    low = below;
  }
}

/** Each bin begins where the one before it ends, so that the true value is in exactly one. */
function checkBins(
  { yaml, page: { file, report } }: Draft,
  { bins }: SoundFields<typeof estimateSchema>,
) {
  const all = bins ?? [];
  const seen = new Set<string>();
  let end = -Infinity;
  for (const [at, bin] of all.entries()) {
    const words = bin?.text?.toLowerCase();
    if (words !== undefined && seen.has(words))
      report.add('estimate-bin-twice', file, yaml.place(['bins', at, 'text']));
    if (words !== undefined) seen.add(words);
    const below = bin?.below;
    const isLast = at === all.length - 1;
    if (isLast && typeof below === 'number')
      report.add('estimate-bin-closed', file, yaml.place(['bins', at, 'below']));
    else if (!isLast && bin && below === undefined)
      report.add('estimate-bin-open', file, yaml.place(['bins', at]));
    else if (typeof below === 'number' && below <= end)
      report.add('estimate-bin-order', file, yaml.place(['bins', at, 'below']));
    end = Math.max(end, below ?? -Infinity);
  }
}
