import type { SortView } from '@sightline/lesson/view';

export const sort: SortView = {
  kind: 'sort',
  title: 'Five steps, in order',
  text: [],
  question: 'What comes first, what comes next?',
  items: [
    { id: '4', text: 'Report the account, then block it' },
    { id: '1', text: 'Stop replying' },
    { id: '5', text: 'Let help stay: talk to somebody again tomorrow' },
    { id: '3', text: 'Tell an adult you trust' },
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
      '3': 'Now there are two of you, and one has done this before.',
      '4': '',
      '5': 'A bad week is shorter with company.',
    },
  },
};
