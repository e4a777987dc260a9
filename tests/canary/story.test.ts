import { beforeAll, describe, expect, test } from 'vitest';
import { teachWithCanaries } from './taught-class.ts';

const lesson = 'when-someone-threatens';
const minute = 60_000;

/** Where cards go. */
const settings = [
  { name: 'to the teacher only', asked: {} },
  { name: 'from numbered tables to the teacher only', asked: { tables: 3 } },
  { name: 'live at the table', asked: { tables: 3, liveTables: true } },
] as const;

test.each(settings)(
  '[I6] [I7] [P33] no byte of a class with a story, a sort and cards $name holds what nobody may know',
  async ({ asked }) => {
    const taught = settings[0].asked === asked ? {} : { only: ['rosas-sentence', 'five-steps'] };
    const { leaks, unheard, strays, hindsight, bytes } = await teachWithCanaries(lesson, {
      asked,
      ...taught,
    });
    expect(leaks).toEqual([]);
    expect(strays).toEqual([]);
    expect(hindsight).toEqual([]);
    expect(unheard).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000);
  },
  minute,
);

/** Each build has as many leaks as can be caught side by side. */
const builds = [
  {
    what: 'a story',
    only: ['rosa-and-jonah'],
    leaks: [
      {
        name: 'what follows from a choice before it is told',
        caught: /^04-rosa-and-jonah\.md first-words 2 then \(until told\)/,
        file: 'lesson/src/compile/scenario.ts',
        find: 'const told = revealed.flatMap',
        put: 'const told = choices.map(({ id }) => id).flatMap',
      },
      {
        name: 'a node to come',
        caught: /^04-rosa-and-jonah\.md his-savings title \(until never\)/,
        file: 'lesson/src/compile/scenario.ts',
        find: 'round,\n    node: {',
        put: 'round, ahead: step.nodes.map(({ title }) => title),\n    node: {',
      },
      {
        name: 'where a choice leads',
        caught: /^04-rosa-and-jonah\.md his-savings id \(until node\)/,
        file: 'lesson/src/compile/scenario.ts',
        find: '({ id: choice.id, text: choice.words })',
        put: '({ id: choice.id, text: choice.words, to: choice.to })',
      },
      {
        name: 'what to talk about after a choice before it is told',
        caught: /^04-rosa-and-jonah\.md first-words 1 explore \(until told\)/,
        file: 'lesson/src/compile/scenario.ts',
        find: 'decides,\n      choices:',
        put: 'decides, talk: choices.map(({ explore }) => explore),\n      choices:',
      },
      {
        name: 'the notes for a node on the wall',
        caught: /^04-rosa-and-jonah\.md first-words notes \(until never\)/,
        file: 'lesson/src/compile/scenario.ts',
        find: 'easy: easyHere(easy),\n      question,',
        put: 'easy: isDevice ? easy : nodeOf(step, nodeId).notes,\n      question,',
      },
    ],
  },
  {
    what: 'a vote that blames somebody',
    only: ['rosa-and-jonah'],
    leaks: [
      {
        name: 'what most were for',
        caught: /^rosa-and-jonah first-words favourite \(until never\)/,
        file: 'session/src/queries/shown.ts',
        find: 'const released = hasResults ?',
        put: 'const released = true ?',
      },
    ],
  },
  {
    what: 'a sort before its key',
    only: ['five-steps'],
    leaks: [
      {
        name: 'the author’s order, and nothing else',
        caught: /^five-steps order \(until key\)/,
        file: 'lesson/src/compile/sort.ts',
        find: "if (name !== 'key') return shown;",
        put: "if (name !== 'key') return { ...shown, key: { order: rightOrder(step), reasons: {} } };",
      },
      {
        name: 'the author’s order by the order of the items',
        caught: /^the order of five-steps as its items come$/,
        file: 'lesson/src/compile/sort.ts',
        find: '.sort((a, b) => Number(a.id) - Number(b.id))',
        put: '',
      },
    ],
  },
  {
    what: 'the items of a sort',
    only: ['five-steps'],
    leaks: [
      {
        name: 'the author’s order by their ids',
        caught: /^the order of five-steps in the ids of its items$/,
        file: 'lesson/src/steps/sort.ts',
        find: 'String(places[at]! + 1)',
        put: 'String(at + 1)',
      },
    ],
  },
  {
    what: 'what a seat does and what is over',
    only: ['rosas-sentence', 'five-steps'],
    leaks: [
      {
        name: 'whose a published card is',
        caught: /^the handle of .* in socket .*\/board$/,
        file: 'session/src/queries/shown.ts',
        find: 'cards: shownCards(cards)',
        put: 'cards',
      },
      {
        name: 'the order of each seat',
        caught: /^the order of .* in socket .*\/board$/,
        file: 'session/src/queries/board.ts',
        find: 'help: state.help,',
        put: 'help: state.help, desks: state.desks,',
      },
      {
        name: 'what was on the board before',
        caught: /^05-rosas-sentence\.md question \(until step\)/,
        file: 'server/src/sync/room.ts',
        find: 'new Y.Doc({ gc: true })',
        put: 'new Y.Doc({ gc: false })',
      },
    ],
  },
  {
    what: 'cards that go to the teacher only',
    only: ['rosas-sentence', 'five-steps'],
    asked: { tables: 3 },
    leaks: [
      {
        name: 'the queue',
        caught: /^the card of .* in socket .*\/board$/,
        file: 'session/src/queries/board.ts',
        find: 'help: state.help,',
        put: 'help: state.help, cards: Object.values(state.desks),',
      },
      {
        name: 'whose a card is',
        caught: /^the entry of .* reached /,
        file: 'session/src/queries/board.ts',
        find: 'liveTables: state.liveTables,',
        put: 'liveTables: state.liveTables, seats: state.seats,',
      },
    ],
  },
  {
    what: 'cards at live tables',
    only: ['rosas-sentence', 'five-steps'],
    asked: { tables: 3, liveTables: true },
    leaks: [
      {
        name: 'a card to another table',
        caught: /^the card of .* in socket .*\/table\/\d+$/,
        file: 'session/src/queries/table.ts',
        find: '.filter((seat) => seat.table === table)',
        put: '',
      },
    ],
  },
] as const;

for (const { what, only, leaks: planted, ...more } of builds)
  describe(`a build that gives away, of ${what},`, () => {
    let found: readonly string[] = [];
    beforeAll(async () => {
      const taught = await teachWithCanaries(lesson, { leaks: planted, only, ...more });
      found = [...taught.leaks, ...taught.strays, ...taught.hindsight];
    }, minute);

    for (const { name, caught } of planted)
      test(`${name} is caught`, () => {
        expect(found).toContainEqual(expect.stringMatching(caught));
      });
  });
