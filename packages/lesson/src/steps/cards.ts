import type { CardsStep } from '../lesson.ts';
import { cardsSchema } from '../schema/cards.ts';
import { checkFields } from '../schema/check.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseCards(draft: Draft): CardsStep | undefined {
  const { fields } = checkFields(cardsSchema, draft.yaml, draft.page);
  if (!fields) return undefined;
  const { question, starter = '' } = fields;
  return { kind: 'cards', ...stepBase(draft, fields), question, starter };
}
