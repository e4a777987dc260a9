import type {
  AdvertArtefact,
  Block,
  EstimateView,
  HelpView,
  Inline,
  MessagesArtefact,
  PollView,
  SpotView,
  TalkView,
} from '@sightline/lesson/view';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const phrase = (id: string, words: string): Inline => ({ kind: 'item', id, content: [words] });

export const talk: TalkView = {
  kind: 'talk',
  title: 'Our rules for today',
  text: [paragraph('We talk about ', { kind: 'em', content: ['invented'] }, ' people only.')],
  points: ['We listen.', 'Nobody has to speak.', 'No names, no stories about real people.'],
};

export const help: HelpView = {
  kind: 'help',
  title: 'Who can help',
  text: [
    paragraph(
      'When somebody lies or threatens, ',
      { kind: 'strong', content: ['it’s on them'] },
      '. There is help. If the first person doesn’t help, tell the next.',
    ),
    paragraph('Think of one person you could tell. Keep the name in your head.'),
    paragraph(
      'Now put both feet on the floor. Look for three round things. Listen for two quiet sounds. Breathe out slowly, three times.',
    ),
    paragraph('Not sure about something? That’s enough reason to ask. Look at the help card now.'),
  ],
};

export const single: PollView = {
  kind: 'poll',
  title: 'How agencies earn',
  text: [],
  question: 'How does a real model agency usually earn its money?',
  mode: 'single',
  options: [
    { id: 'a', text: 'You pay a fee to join' },
    { id: 'b', text: 'It keeps part of what you are paid for a job' },
    { id: 'c', text: 'You buy a portfolio from it first' },
  ],
  ends: [],
};

export const multiple: PollView = {
  ...single,
  title: 'Checking an offer',
  question: 'What would really check an offer?',
  mode: 'multiple',
  options: [
    { id: 'a', text: 'Search the company’s name with the word “reviews”' },
    { id: 'b', text: 'Phone a number you found yourself, not the one in the message' },
    { id: 'c', text: 'Check that it has many followers' },
    { id: 'd', text: 'Ask the sender whether it is real' },
  ],
};

export const multipleKey: PollView = {
  ...multiple,
  key: {
    right: ['a', 'b'],
    reasons: {
      a: 'Other people’s words are outside the sender’s control.',
      b: 'A number you found leads to the real company, if there is one.',
      c: 'Followers can be bought.',
      d: 'Somebody who lies will say yes.',
    },
    text: [paragraph('A check counts when the sender can’t control the answer.')],
  },
};

export const scale: PollView = {
  ...single,
  title: 'How sure are you?',
  question: 'Could you explain to a younger student where to get help?',
  mode: 'scale',
  options: ['1', '2', '3', '4', '5'].map((text) => ({ id: text, text })),
  ends: ['Not at all yet', 'Yes, right now'],
};

export const estimate: EstimateView = {
  kind: 'estimate',
  title: 'Your guess',
  text: [paragraph('Nobody knows this by heart. A guess is what we want.')],
  question: 'Out of 100 young people, how many told an adult at once?',
  options: [
    { id: '1', text: '0 to 20' },
    { id: '2', text: '21 to 40' },
    { id: '3', text: '41 to 60' },
    { id: '4', text: 'more than 60' },
  ],
  unit: 'of 100',
};

export const estimateKey: EstimateView = {
  ...estimate,
  key: {
    right: '2',
    value: 38,
    source: 'An invented survey, 2024',
    caveat: [paragraph('Only people who answered the survey are in this number.')],
  },
};

const advert: AdvertArtefact = {
  kind: 'advert',
  app: 'GigNest',
  heading: 'BRAND HOSTS 16+ wanted, weekends',
  body: [
    paragraph(
      phrase('1.1', 'Up to three times the normal pay, no experience'),
      ', ',
      phrase('1.2', 'all travel and room paid'),
      '. ',
      phrase('1.3', 'Fun team'),
      ', new city every week! We choose on ',
      phrase('1.4', 'personality and photos'),
      '.',
    ),
    paragraph(
      'Bring ID, ',
      phrase('1.5', 'we’ll keep it safe for you'),
      '. ',
      phrase('1.6', 'Keep it to yourself for now, spots go fast!'),
    ),
  ],
};

const bakery: AdvertArtefact = {
  kind: 'advert',
  app: 'GigNest',
  heading: 'Saturday bakery assistant, 16-18',
  body: [
    paragraph(
      'Corner Crumb Bakery, ',
      phrase('2.1', '14 Mill Street (shop phone on our website)'),
      '. 9am-1pm, ',
      phrase('2.2', 'the minimum wage for your age'),
      '. Interview in the shop, ',
      phrase('2.3', 'a parent is welcome'),
      '.',
    ),
  ],
};

const lines: readonly (readonly [from: string, words: string])[] = [
  [
    '@northlight.scouting',
    'Hi Amara! We’re a small casting team and your sewing reels are so good. Do you make everything yourself?',
  ],
  ['Amara', 'thanks!! all me, my grandma taught me'],
  [
    '@northlight.scouting',
    'Can’t say the name yet because of the contract, but it’s a big one. Are you home alone after school? Just for scheduling.',
  ],
  ['Amara', 'i’d need to ask my parents first'],
  [
    '@northlight.scouting',
    'parents usually say no before they understand. Let’s sort it between us first.',
  ],
];

const thread: MessagesArtefact = {
  kind: 'messages',
  app: 'Loopline',
  owner: 'Amara',
  messages: lines.map(([from, words], index) => ({
    id: `1.${index + 1}`,
    from,
    content: [words],
  })),
};

const reasons = [
  { id: 'big-pay', text: 'Big pay for little work' },
  { id: 'hurry', text: 'Hurry' },
  { id: 'secret', text: 'Keep it secret' },
  { id: 'no-check', text: 'Nothing to check' },
];

export const adverts: SpotView = {
  kind: 'spot',
  title: 'Two adverts',
  text: [paragraph('Two jobs on the same site.')],
  question: 'Tap what would make you slow down.',
  reasons,
  artefacts: [advert, bakery],
  verdicts: {},
  latest: '',
};

export const messages: SpotView = {
  ...adverts,
  title: 'Amara’s messages',
  text: [paragraph('Amara is 15 and posts sewing videos on Loopline.')],
  artefacts: [thread],
};

export const messagesKey: SpotView = {
  ...messages,
  verdicts: {
    '1.1': {
      flag: false,
      label: 'friendly comment',
      note: 'About public work. On its own, fine.',
    },
    '1.3': {
      flag: true,
      label: 'no checkable name',
      note: 'No client, no company, and a question that has nothing to do with a job.',
    },
  },
  latest: '1.3',
};

/** Every verdict is in. */
export const messagesAll: SpotView = {
  ...messagesKey,
  verdicts: {
    ...messagesKey.verdicts,
    '1.5': { flag: true, label: 'keep it from mum', note: 'Pressure to leave a parent out.' },
  },
  latest: '1.5',
  isComplete: true,
};

export const advertsKey: SpotView = {
  ...adverts,
  verdicts: {
    '1.1': { flag: true, label: 'big pay', note: 'Far above what similar work pays.' },
    '1.3': { flag: false, label: 'nice words', note: 'Proves nothing either way.' },
    '1.5': { flag: true, label: 'holds your ID', note: 'Nobody should hold your ID.' },
  },
  latest: '1.5',
};
