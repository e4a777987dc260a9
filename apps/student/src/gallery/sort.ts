import type { SortView } from '@sightline/lesson/view';

export const sort: SortView = {
  kind: 'sort',
  title: 'Five steps, in order',
  text: [
    {
      kind: 'paragraph',
      content: ['At any time, the sooner the better: tell one adult you trust, or a help line.'],
    },
  ],
  question: 'What comes first, what comes next?',
  items: [
    { id: '4', text: 'Report the account, then block it' },
    { id: '1', text: 'Stop replying' },
    { id: '5', text: 'Get help to take it down' },
    { id: '3', text: 'Don’t delete the chat or your account' },
    { id: '2', text: 'Keep the messages and the name of the account' },
  ],
};

export const sortKey: SortView = {
  ...sort,
  key: {
    order: ['1', '2', '3', '4', '5'],
    reasons: {
      '1': 'Every answer tells the other person that it works.',
      '2': 'Once the account is blocked, they can be hard to find again.',
      '3': 'Helpers may need what is in it.',
      '4': '',
      '5': 'It is easier with someone next to you.',
    },
  },
};
