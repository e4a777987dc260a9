import type { Block, Consequence, NodeView, ScenarioView, Text } from '@sightline/lesson/view';

const says = (...paragraphs: readonly string[]): Text =>
  paragraphs.map((words): Block => ({ kind: 'paragraph', content: [words] }));
const quote = (...paragraphs: readonly string[]): Block => ({
  kind: 'quote',
  content: says(...paragraphs),
});

const savings: NodeView = {
  id: 'savings',
  text: [
    ...says('Sunday, 8:40 pm. Rosa, 15, is doing her homework when a message from Jonah comes in.'),
    quote(
      'can i tell you something? pls don’t hate me. someone on Loopline says they’ll tell everyone lies about me unless i pay tonight',
      'i’ve got savings. if i pay it goes away right?',
    ),
    ...says('Rosa reads it twice. She can see that he is still typing.'),
  ],
  easy: [
    ...says('Sunday evening. Rosa, 15, gets a message from her friend Jonah.'),
    quote('someone on Loopline wants money from me tonight. if i pay, does it stop?'),
  ],
  question: 'What could Rosa write first?',
  decides: 'class',
  choices: [
    { id: '1', text: '“I can lend you something. Then it’s over.”' },
    {
      id: '2',
      text: '“I’m really glad you told me. Don’t pay and don’t send anything else. They often just ask for more.”',
    },
    { id: '3', text: '“It’s your choice, I don’t want to get involved.”' },
  ],
  told: [],
};

const alone: Consequence = {
  choice: '3',
  text: [
    ...says('For a long time nothing comes.'),
    quote('ok. sorry i asked.'),
    ...says('Jonah puts the phone away. Now he is alone with it.'),
  ],
  easy: says('Jonah says sorry. Now he is alone with it.'),
  explore: 'What does Jonah feel when he reads that?',
};

const relieved: Consequence = {
  choice: '2',
  text: [
    quote('really? you’re not angry?'),
    ...says('He breathes out. For the first time this evening somebody is on his side.'),
  ],
  easy: says('Jonah is glad. Somebody is on his side.'),
  explore: '',
};

export const story: ScenarioView = {
  kind: 'scenario',
  title: 'Rosa and Jonah',
  text: says('You give advice to Rosa. She is invented, and so is Jonah.'),
  round: 1,
  node: savings,
};

export const storyAgain: ScenarioView = { ...story, round: 2 };

export const storyExplored: ScenarioView = { ...story, node: { ...savings, told: [alone] } };

export const storyTold: ScenarioView = { ...story, node: { ...savings, told: [alone, relieved] } };

export const storyTalk: ScenarioView = {
  ...story,
  text: [],
  node: {
    ...savings,
    id: 'who-first',
    text: says('Monday morning. Jonah wants to tell somebody, with Rosa beside him.'),
    easy: [],
    question: 'Who could they tell first?',
    decides: 'teacher',
    choices: [
      { id: '1', text: 'Jonah’s aunt' },
      { id: '2', text: 'The school counsellor' },
      { id: '3', text: 'A help line, then an adult' },
    ],
  },
};

export const storyEnd: ScenarioView = {
  ...story,
  text: [],
  node: {
    ...savings,
    id: 'weeks-later',
    text: [
      ...says('Some weeks later. Jonah’s aunt thanked him for telling her.'),
      quote('It was the worst week. It’s getting better. I didn’t do it alone.'),
    ],
    easy: [],
    question: '',
    decides: 'nobody',
    choices: [],
  },
};
