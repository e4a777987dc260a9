import type { PollStep } from '../lesson.ts';
import { readBody } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { pollSchema, type PollFields } from '../schema/poll.ts';
import type { Text } from '../view/text.ts';
import { stepBase, type Draft } from './draft.ts';

export function parsePoll(draft: Draft): PollStep | undefined {
  const isMyth = draft.yaml.fields.blameSensitive === true;
  const fields = checkFields(pollSchema, draft.yaml, draft.page);
  const body = readBody(draft.words, 'poll', draft.page, isMyth);
  if (!fields) return undefined;
  checkPoll(draft, fields);
  const { question, mode, blameSensitive, scale } = fields;
  const isScale = mode === 'scale';
  return {
    kind: 'poll',
    ...stepBase(draft, fields, body),
    question,
    mode,
    options: isScale
      ? Array.from({ length: scale?.points ?? 0 }, (_, index) => option(index, String(index + 1)))
      : (fields.options ?? []).map(({ text }, index) => option(index, text)),
    ends: isScale && scale ? [scale.low, scale.high] : [],
    key: keyOf(fields, body.key),
    blameSensitive,
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

function checkPoll({ yaml, page: { file, report } }: Draft, { mode, options, scale }: PollFields) {
  if (mode === 'scale') {
    if (!scale) report.add('poll-scale-missing', file, yaml.place(['mode']));
    if (options) report.add('poll-scale-only', file, yaml.keyPlace(['options']), 'options', mode);
    return;
  }
  if (!options) report.add('poll-options-missing', file, yaml.place(['mode']));
  if (scale) report.add('poll-scale-only', file, yaml.keyPlace(['scale']), 'scale', mode);
  const seen = new Set<string>();
  for (const [index, { text, right, why }] of (options ?? []).entries()) {
    const words = text.toLowerCase();
    if (seen.has(words))
      report.add('poll-option-twice', file, yaml.place(['options', index, 'text']));
    seen.add(words);
    if (right && why === undefined)
      report.add('poll-right-unexplained', file, yaml.place(['options', index]));
  }
}
