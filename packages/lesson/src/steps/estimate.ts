import type { z } from 'zod';
import type { EstimateStep } from '../lesson.ts';
import { readPlainText } from '../markdoc/body.ts';
import { repeatsIn } from '../rules/same-words.ts';
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
  if (!fields) return undefined;
  checkWords(draft, fields);
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
  { bins, truth: { value } }: z.output<typeof estimateSchema>,
) {
  const ends = bins.map(({ below = Infinity }) => below);
  const isInOrder = ends.every((end, at) => end > (ends[at - 1] ?? -Infinity));
  // Where the numbers are wrong, the words would only be blamed for them.
  if (!isInOrder || ends.at(-1) !== Infinity) return;
  for (const [at, { text: words, below = Infinity }] of bins.entries()) {
    const low = ends[at - 1] ?? -Infinity;
    const stray = strayNumber({ words, low, below });
    const place = yaml.place(['bins', at, 'text']);
    const isHere = value >= low && value < below;
    if (stray !== undefined) report.add('estimate-bin-words', file, place, stray);
    else if (isHere && leavesOut(words, value))
      report.add('estimate-bin-truth', file, place, value);
  }
}

/** Each bin begins where the one before it ends, so that the true value is in exactly one. */
function checkBins(
  { yaml, page: { file, report } }: Draft,
  { bins }: SoundFields<typeof estimateSchema>,
) {
  const all = bins ?? [];
  for (const at of repeatsIn(all.map((bin) => bin?.text)))
    report.add('estimate-bin-twice', file, yaml.place(['bins', at, 'text']));
  let end = -Infinity;
  for (const [at, bin] of all.entries()) {
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
