import { describe, expect, test } from 'vitest';
import { readStep } from '../test-support/read-step.ts';

const sentence = 'A cousin of a friend says that it all went very well for her there. ';
const say = (length: number) =>
  sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1);

const fields = (kind: string, more: string) =>
  `---\nkind: ${kind}\ntitle: A step\nminutes: 3\nweight: core\n${more}---\n`;
const list = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `  - ${line(at + 1)}\n`).join('');

const question = 'question: What would you say to Noor?\n';
const option = (at: number, length: number) => `text: ${at} ${say(length)}`;

/** Each kind of step, with little to read where `size` is 1 and with four times as much. */
const kinds: Readonly<Record<string, (size: number) => string>> = {
  talk: (size) => `${fields('talk', '')}${say(600 * size)}\n`,
  'a talk in points': (size) =>
    fields('talk', `points:\n${list(12, (at) => `${at} ${say(34 * size)}`)}`),
  poll: (size) =>
    fields('poll', `${question}mode: single\noptions:\n${list(8, (at) => option(at, 40 * size))}`),
  'the reasons of a poll': (size) =>
    fields(
      'poll',
      `${question}mode: single\noptions:\n${list(5, (at) => `${option(at, 30)}\n    right: ${at === 1}\n    why: ${at} ${say(100 * size)}`)}`,
    ),
  'the caveat of an estimate': (size) =>
    fields(
      'estimate',
      `${question}bins:\n${list(3, (at) => (at < 3 ? `text: up to ${at}\n    below: ${at}` : 'text: more'))}unit: people\ntruth:\n  value: 1\n  source: A survey of 2024\n  caveat: ${say(300 * size)}\n`,
    ),
  sort: (size) =>
    fields(
      'sort',
      `${question}items:\n${list(6, (at) => `${option(at, 30)}\n    why: ${at} ${say(60 * size)}`)}`,
    ),
  cards: (size) => `${fields('cards', question)}${say(500 * size)}\n`,
};

const roomCodes = (text: string) =>
  readStep(text).diagnostics.filter(({ code }) => code.startsWith('wall-'));

describe('the room on a wall', () => {
  test.each(Object.entries(kinds))(
    '%s: room enough, then too little, and one place to mend it',
    (_, step) => {
      const { step: read, diagnostics } = readStep(step(1));
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read).toBeDefined();
      expect(roomCodes(step(1))).toEqual([]);
      expect(roomCodes(step(4))).toMatchObject([{ code: 'wall-crowded', severity: 'warning' }]);
    },
  );

  test('the longest poll that a lesson may have is named, at its options', () => {
    const poll = fields(
      'poll',
      `question: ${say(299)}\nmode: single\noptions:\n${list(8, (at) => option(at, 197))}`,
    );
    expect(roomCodes(poll)).toMatchObject([{ code: 'wall-crowded', line: 8 }]);
  });

  test('nine thousand characters before a question can’t be shown at all', () => {
    const long = Array.from({ length: 30 }, () => say(300)).join('\n\n');
    const cards = `${fields('cards', question)}${long}\n`;
    expect(roomCodes(cards)).toMatchObject([{ code: 'wall-cut', severity: 'error' }]);
  });

  test('in a story the node and the choice are named that have too much', () => {
    const node = (id: string, text: string, then: string) =>
      `  - id: ${id}\n    title: ${id}\n    text: ${text}\n    question: What now?\n    decides: teacher\n    choices:\n` +
      `      - words: Go on.\n        then: ${then}\n        to: end\n      - words: Wait.\n        then: It gets late.\n        to: end\n`;
    const end = '  - id: end\n    title: end\n    text: All is well.\n    end: true\n';
    const story = fields(
      'scenario',
      `nodes:\n${node('one', say(1200), 'It goes well.')}${node('two', 'It rains.', say(1900))}${end}`,
    ).replace('to: end', 'to: two');
    const found = roomCodes(story);
    const lines = story.split('\n');
    expect(found.map(({ line }) => lines[line - 1]!.trim().slice(0, 5))).toEqual([
      'text:',
      'then:',
    ]);
  });
});
