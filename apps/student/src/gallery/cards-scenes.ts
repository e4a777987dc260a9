import * as cards from './cards.ts';
import { stepScene, type Scene } from './scene.ts';

const { title: finish } = cards.writing;
const written = { text: 'to say: I’m glad you told me', choice: '', state: 'open' } as const;
const open = { step: cards.writing, phase: 'open' } as const;
const desk = { [finish]: written };
const live = { tables: 12, liveTables: true, table: 7, tableBoard: cards.tableBoard };
const tapped = { [finish]: { ...written, choice: 'c3' } };

export const cardsScenes: Readonly<Record<string, Scene>> = {
  'cards-empty': stepScene(open),
  'cards-writing': stepScene(open, { desk }),
  'cards-full': stepScene(open, { desk: { [finish]: { ...written, text: cards.full } } }),
  'cards-shown': stepScene({ ...open, cards: cards.forAll }, { desk }),
  'cards-skipped': stepScene(open, { desk: { [finish]: { ...written, state: 'skip' } } }),
  'cards-offline': stepScene(open, { state: { kind: 'offline' }, desk, unsettled: 1 }),
  'cards-closed': stepScene({ ...open, phase: 'closed', cards: cards.forAll }, { desk }),
  'cards-many': stepScene({ ...open, phase: 'closed', cards: cards.manyForAll }),
  'cards-table': stepScene(open, { tables: 12 }),
  'cards-at-table': stepScene(open, { tables: 12, table: 7, desk }),
  'cards-live-empty': stepScene(open, { ...live, tableBoard: cards.emptyTable }),
  'cards-live': stepScene(open, { ...live, desk: tapped }),
  'cards-live-closed': stepScene(
    { ...open, phase: 'closed', cards: cards.forAll },
    { ...live, tableBoard: { ...cards.tableBoard, isOpen: false }, desk: tapped },
  ),
  'cards-one-device': stepScene(open, { mode: 'table' }),
  'cards-no-devices': stepScene(open, { mode: 'none' }),
};
