import type { PollStep } from '../lesson.ts';
import { repeatsIn, sameWords } from '../rules/same-words.ts';
import { checkFields } from '../schema/check.ts';
import { pollSchema, type PollFields } from '../schema/poll.ts';
import type { SoundFields } from '../schema/sound.ts';
import type { Text } from '../view/text.ts';
import { stepBase, type Draft } from './draft.ts';

export function parsePoll(draft: Draft): PollStep | undefined {
  const { fields, sound } = checkFields(pollSchema, draft.yaml, draft.page);
  checkPoll(draft, sound);
  if (!fields) return undefined;
  const { question, mode, blameSensitive, attitude, scale } = fields;
  const isScale = mode === 'scale';
  return {
    kind: 'poll',
    ...stepBase(draft, fields),
    question,
    mode,
    options: isScale
      ? Array.from({ length: scale?.points ?? 0 }, (_, index) => option(index, String(index + 1)))
      : (fields.options ?? []).map(({ text }, index) => option(index, text)),
    ends: isScale && scale ? [scale.low, scale.high] : [],
    key: keyOf(fields, draft.body.key),
    blameSensitive,
    attitude,
  };
}

const option = (index: number, text: string) => ({ id: String(index + 1), text });

/** Null when the author says neither what is right nor why. */
function keyOf({ mode, options = [] }: PollFields, text: Text): PollStep['key'] {
  const known =
    mode === 'scale' ? [] : options.map((one, index) => ({ ...one, id: `${index + 1}` }));
  const right = known.filter((one) => one.right).map(({ id }) => id);
  const reasons = Object.fromEntries(
    known.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why]])),
  );
  const isEmpty = right.length === 0 && Object.keys(reasons).length === 0 && text.length === 0;
  return isEmpty ? null : { right, reasons, text };
}

function checkPoll(
  { yaml, page: { file, report } }: Draft,
  { mode, options, scale }: SoundFields<typeof pollSchema>,
) {
  if (mode === 'scale') {
    if (scale === undefined) report.add('poll-scale-missing', file, yaml.place(['mode']));
    if (options !== undefined)
      report.add('poll-scale-only', file, yaml.keyPlace(['options']), 'options', mode);
    const [low, high] = [scale?.low, scale?.high].map((end) => sameWords(end ?? ''));
    if (low && low === high) report.add('scale-ends-same', file, yaml.place(['scale', 'high']));
    return;
  }
  if (mode !== null) {
    if (options === undefined) report.add('poll-options-missing', file, yaml.place(['mode']));
    if (scale !== undefined)
      report.add('poll-scale-only', file, yaml.keyPlace(['scale']), 'scale', mode);
  }
  const all = options ?? [];
  for (const at of repeatsIn(all.map((option) => option?.text)))
    report.add('poll-option-twice', file, yaml.place(['options', at, 'text']));
  for (const [index, option] of all.entries())
    if (option?.right && option.why === undefined)
      report.add('poll-right-unexplained', file, yaml.place(['options', index]));
  const right = [...all.keys()].filter((at) => all[at]?.right);
  if (mode === 'single' && right[1] !== undefined)
    report.add('poll-right-many', file, yaml.keyPlace(['options', right[1], 'right']));
  else if (right.length > 1 && right.length === all.length)
    report.add('poll-right-all', file, yaml.keyPlace(['options']));
}
