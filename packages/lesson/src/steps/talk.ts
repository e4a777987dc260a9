import type { TalkStep } from '../lesson.ts';
import { readBody } from '../markdoc/body.ts';
import { checkFields } from '../schema/check.ts';
import { talkSchema } from '../schema/talk.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseTalk(draft: Draft): TalkStep | undefined {
  const fields = checkFields(talkSchema, draft.yaml, draft.page);
  const body = readBody(draft.words, 'talk', draft.page);
  if (!fields) return undefined;
  const { points, editable } = fields;
  if (editable && points.length === 0)
    draft.page.report.add(
      'talk-points-missing',
      draft.page.file,
      draft.yaml.keyPlace(['editable']),
    );
  return { kind: 'talk', ...stepBase(draft, fields, body), points, editable };
}
