import type { TalkStep } from '../lesson.ts';
import { checkFields } from '../schema/check.ts';
import { talkSchema } from '../schema/talk.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseTalk(draft: Draft): TalkStep | undefined {
  const { yaml, page } = draft;
  const { fields, sound } = checkFields(talkSchema, yaml, page);
  if (sound.editable && sound.points?.length === 0)
    page.report.add('talk-points-missing', page.file, yaml.keyPlace(['editable']));
  const isEmpty = sound.points?.length === 0 && draft.body.text.length === 0;
  if (isEmpty && !sound.editable)
    page.report.add('talk-empty', page.file, yaml.keyPlace(['title']));
  if (!fields) return undefined;
  const { points, editable } = fields;
  return { kind: 'talk', ...stepBase(draft, fields), points, editable };
}
