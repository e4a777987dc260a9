import { expect, test } from 'vitest';
import { teachWithCanaries } from './taught-class.ts';

const lesson = 'when-someone-threatens';
const minute = 60_000;

test(
  '[I6] [I7] no byte of a class with a story, cards and a sort holds what nobody may know yet',
  async () => {
    const { leaks, unheard, strays, hindsight, bytes } = await teachWithCanaries(lesson);
    expect(leaks).toEqual([]);
    expect(strays).toEqual([]);
    expect(hindsight).toEqual([]);
    expect(unheard).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000);
  },
  minute,
);

const leaks = [
  {
    name: 'what follows from a choice before it is told',
    caught: /^04-rosa-and-jonah\.md first-words 2 then \(until told\)/,
    only: 'rosa-and-jonah',
    file: 'lesson/src/compile/scenario.ts',
    find: 'const told = revealed.flatMap',
    put: 'const told = choices.map(({ id }) => id).flatMap',
  },
  {
    name: 'a node to come',
    caught: /^04-rosa-and-jonah\.md his-savings title \(until node\)/,
    only: 'rosa-and-jonah',
    file: 'lesson/src/compile/scenario.ts',
    find: 'round,\n    node: {',
    put: 'round, ahead: step.nodes.map(({ title }) => title),\n    node: {',
  },
  {
    name: 'where a choice leads, and nothing else',
    caught: /^04-rosa-and-jonah\.md his-savings id \(until node\)/,
    only: 'rosa-and-jonah',
    file: 'lesson/src/compile/scenario.ts',
    find: '({ id: choice.id, text: choice.words })',
    put: '({ id: choice.id, text: choice.words, to: choice.to })',
  },
  {
    name: 'what to explore before a choice is told',
    caught: /^04-rosa-and-jonah\.md first-words 1 explore \(until told\)/,
    only: 'rosa-and-jonah',
    file: 'lesson/src/compile/scenario.ts',
    find: '({ id: choice.id, text: choice.words })',
    put: '({ id: choice.id, text: choice.words, explore: choice.explore })',
  },
  {
    name: 'the notes for a node on the wall',
    caught: /^04-rosa-and-jonah\.md first-words notes \(until never\)/,
    only: 'rosa-and-jonah',
    file: 'lesson/src/compile/scenario.ts',
    find: 'easy: easyHere(easy),\n      question,',
    put: 'easy: isDevice ? easy : nodeOf(step, nodeId).notes,\n      question,',
  },
  {
    name: 'the split of a vote that blames somebody',
    caught: /^rosa-and-jonah first-words split \(until never\)/,
    only: 'rosa-and-jonah',
    file: 'session/src/queries/board.ts',
    find: 'const released = hasResults ?',
    put: 'const released = true ?',
  },
  {
    name: 'the author’s order before the key, and nothing else',
    caught: /^five-steps order \(until key\)/,
    only: 'five-steps',
    file: 'lesson/src/compile/sort.ts',
    find: "if (name !== 'key') return shown;",
    put: "if (name !== 'key') return { ...shown, key: { order: rightOrder(step), reasons: {} } };",
  },
  {
    name: 'the author’s order by the order of the items',
    caught: /^the order of five-steps as its items come$/,
    only: 'five-steps',
    file: 'lesson/src/compile/sort.ts',
    find: '.sort((a, b) => Number(a.id) - Number(b.id))',
    put: '',
  },
  {
    name: 'the author’s order by the ids of the items',
    caught: /^the order of five-steps in the ids of its items$/,
    only: 'five-steps',
    file: 'lesson/src/steps/sort.ts',
    find: 'String(places[at]! + 1)',
    put: 'String(at + 1)',
  },
  {
    name: 'a card to another table',
    caught: /^the card of .* in socket .*\/table\/\d+$/,
    only: 'rosas-sentence',
    file: 'session/src/queries/table.ts',
    find: '.filter((seat) => seat.table === table)',
    put: '',
  },
  {
    name: 'whose a published card is',
    caught: /^the handle of .* in socket .*\/board$/,
    only: 'rosas-sentence',
    file: 'session/src/queries/board.ts',
    find: 'cards: shownCards(cards)',
    put: 'cards',
  },
  {
    name: 'the order of each seat',
    caught: /^the order of .* in socket .*\/board$/,
    only: 'five-steps',
    file: 'session/src/queries/board.ts',
    find: 'help: state.help,',
    put: 'help: state.help, desks: state.desks,',
  },
  {
    name: 'to who comes late what was on the board before',
    caught: /^04-rosa-and-jonah\.md first-words text \(until node\)/,
    only: 'rosa-and-jonah',
    file: 'server/src/sync/room.ts',
    find: 'new Y.Doc({ gc: true })',
    put: 'new Y.Doc({ gc: false })',
  },
] as const;

for (const { name, caught, only, ...leak } of leaks)
  test(
    `a build that gives away ${name} is caught`,
    async () => {
      const { leaks, strays, hindsight } = await teachWithCanaries(lesson, { leak, only });
      expect([...leaks, ...strays, ...hindsight]).toContainEqual(expect.stringMatching(caught));
    },
    minute,
  );
