import type { CardsView } from '@sightline/lesson/view';
import type { Card, TableBoard } from '@sightline/session';

export const writing: CardsView = {
  kind: 'cards',
  title: 'Finish Rosa’s sentence',
  text: [],
  question: 'When a friend is threatened, the most helpful thing is …',
  starter: 'The most helpful thing is',
};

/** The handle of the card of the device in the gallery. */
export const ownCard = 'c2';

const atTable: readonly Card[] = [
  { id: 'c1', text: 'to stay calm and not ask why they did it' },
  { id: 'c2', text: 'to say: I’m glad you told me' },
  { id: 'c3', text: 'to go with them to somebody who can help, on the same day' },
];

export const tableBoard: TableBoard = {
  sequence: 3,
  stepId: writing.title,
  isOpen: true,
  cards: atTable,
  agreed: 'c3',
};

export const emptyTable: TableBoard = { ...tableBoard, cards: [], agreed: '' };

export const forAll: readonly Card[] = [
  { id: 'p1', text: 'to go with them to somebody who can help, on the same day' },
  { id: 'p2', text: 'not to be angry' },
  { id: 'p3', text: 'to say that it is not their fault, and that it can be stopped' },
];

/** As many as a class with ten tables has, and some of them long. */
export const manyForAll: readonly Card[] = [
  ...forAll,
  { id: 'p4', text: 'to listen first, and to ask what they need before you say what to do' },
  { id: 'p5', text: 'to keep the messages, so that somebody can see what happened' },
  { id: 'p6', text: 'to stay with them until an adult is there' },
  { id: 'p7', text: 'not to tell the group chat, because then everybody talks about it' },
  { id: 'p8', text: 'to say: stop replying, don’t pay, we go to the counsellor together' },
  { id: 'p9', text: 'to ask again the next day how they are' },
  {
    id: 'p10',
    text: 'to believe them, also when it sounds strange, because it takes a lot to tell somebody and the next person they tell should be easier to talk to than the first one was',
  },
];

/** As much as goes on a card. */
export const full =
  'to stay calm, to say “thank you for telling me, you did nothing wrong”, to keep the messages, and then to go together to an adult we trust, on the same day, however late it is, because nobody is alone 💛💛';
