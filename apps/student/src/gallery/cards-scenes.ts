import * as cards from './cards.ts';
import { stepScene, type Scene } from './scene.ts';

const { title: finish } = cards.writing;
const tapped = { text: 'to say: I’m glad you told me', choice: 'c3', state: 'open' } as const;
const seated = { table: 7, tableBoard: cards.tableBoard };

export const cardsScenes: Readonly<Record<string, Scene>> = {
  'cards-table': stepScene({ step: cards.writing, phase: 'open' }),
  'cards-empty': stepScene(
    { step: cards.writing, phase: 'open' },
    { table: 7, tableBoard: cards.emptyTable },
  ),
  'cards-writing': stepScene(
    { step: cards.writing, phase: 'open' },
    { ...seated, desk: { [finish]: tapped } },
  ),
  'cards-shown': stepScene(
    { step: cards.writing, phase: 'open', cards: cards.forAll },
    { ...seated, desk: { [finish]: tapped } },
  ),
  'cards-skipped': stepScene(
    { step: cards.writing, phase: 'open' },
    { ...seated, desk: { [finish]: { ...tapped, state: 'skip' } } },
  ),
  'cards-offline': stepScene(
    { step: cards.writing, phase: 'open' },
    { ...seated, state: { kind: 'offline' }, desk: { [finish]: tapped }, unsettled: 1 },
  ),
  'cards-one-device': stepScene(
    { step: cards.writing, phase: 'open' },
    { mode: 'table', table: 7, tableBoard: { ...cards.emptyTable } },
  ),
  'cards-no-devices': stepScene({ step: cards.writing, phase: 'open' }, { mode: 'none' }),
  'cards-closed': stepScene(
    { step: cards.writing, phase: 'closed', cards: cards.forAll },
    {
      ...seated,
      tableBoard: { ...cards.tableBoard, isOpen: false },
      desk: { [finish]: tapped },
    },
  ),
  'cards-many': stepScene({ step: cards.writing, phase: 'closed', cards: cards.manyForAll }),
};
