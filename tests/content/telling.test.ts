import { describe, expect, test } from 'vitest';
import type { SortStep } from '@sightline/lesson';
import { aloudOf, everyWordOf, heardOf, productWords } from './every-word.ts';
import { sectionOf } from './guide-section.ts';
import { lessons } from './shipped-lessons.ts';
import { linesOf, linesOfView, studentLinesOf, viewsOf } from './student-text.ts';

const always = 'At any time, the sooner the better: tell one adult you trust, or a help line.';
const onYourSide = 'You did right to tell. I’m on your side.';
const tellTheNext = /If the first (?:person|one) doesn’t help, tell the next\./;
/** Blocking named before reporting, as if that were the order. */
const blockFirst =
  /(?<!not |before )\bblock(?:s|ed|ing)?(?: (?:them|it|her|him|the \w+))?,? (?:and |then |or )*report/i;

const sorts = lessons.flatMap(({ steps }) =>
  steps.filter((step): step is SortStep => step.kind === 'sort'),
);

test('block before report is recognised', () => {
  for (const line of [
    'Then block and report in the app.',
    'He blocks and reports.',
    'Block it, then report.',
  ])
    expect(line).toMatch(blockFirst);
  for (const line of ['Report, then block.', 'Then he reports in the app, then he blocks.'])
    expect(line).not.toMatch(blockFirst);
});

test('the product names report before block, too', async () => {
  expect((await productWords()).filter((line) => blockFirst.test(line))).toEqual([]);
});

describe.each(sorts.map((step) => [step.id, step] as const))('to sort: %s', (_, step) => {
  test('telling somebody has no place in an order, so that nobody has it in the wrong one', () => {
    const ranked = step.items.filter(({ text }) =>
      /\btell|\badult|help ?line|\bparent/i.test(text),
    );
    expect(ranked.map(({ text }) => text)).toEqual([]);
  });

  test('the line that holds at any time is there in every phase, and aloud', () => {
    for (const view of viewsOf(step)) expect(linesOfView(view).join('\n')).toContain(always);
    expect(linesOf(step.say).join('\n')).toContain(always);
  });

  test('the reasons on the wall say it again, where the line gives way to the order', () => {
    expect(step.items[0]!.why).toMatch(/tell them now/);
  });
});

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  const [heard, every] = [heardOf(lesson), everyWordOf(lesson)];
  const closing = lesson.steps.at(-1)!;

  test('nothing gives telling a number', () => {
    expect(
      every.filter((line) =>
        /never in the wrong place|\bstep (?:four|five|4|5)\b(?! minutes)|tell[^.]{0,30}\bfourth\b/i.test(
          line,
        ),
      ),
    ).toEqual([]);
  });

  test('report comes before block wherever both are named', () => {
    expect(every.filter((line) => blockFirst.test(line))).toEqual([]);
  });

  test('who says “keep” says how, and not to keep the picture', () => {
    const script = every.filter((line) => /\bkeep the threats and the username\b/i.test(line));
    expect(script.length).toBeGreaterThan(0);
    expect(script.filter((line) => !/not the picture/i.test(line))).toEqual([]);
    expect(heard.filter((line) => /keep the messages, usernames/i.test(line))).toEqual([]);
  });

  test('the end sends from one who does not help to the next, on screens and aloud', () => {
    for (const lines of [studentLinesOf(closing), linesOf(closing.say)])
      expect(lines.join('\n')).toMatch(tellTheNext);
  });

  test('whoever tells hears what the teacher can keep, now and on the day', () => {
    expect(linesOf(closing.say).join('\n')).toContain(onYourSide);
    for (const title of ['Before', 'Family'] as const)
      expect(sectionOf(lesson, title).join('\n'), title).toContain(onYourSide);
  });

  test('nobody is asked to ring or text a help line to try it', () => {
    expect(
      every.filter((line) => /\b(?:ring|call|text) (?:or open|and check|each)\b/i.test(line)),
    ).toEqual([]);
    expect(sectionOf(lesson, 'Before').join('\n')).toMatch(/Never ring or text one to test it/);
  });

  test('no card is said to stay on a screen that a class may not have', () => {
    expect(heard.filter((line) => /stays? on your (?:screen|device|phone)/i.test(line))).toEqual(
      [],
    );
  });

  test('meeting somebody is marked as no check', () => {
    const polls = lesson.steps.filter((step) => step.kind === 'poll');
    const checks = polls.flatMap(({ options, key }) =>
      options.filter(({ id, text }) => /\bmeet\b/i.test(text) && key?.right.includes(id)),
    );
    expect(checks.map(({ text }) => text)).toEqual([]);
  });

  test('the right choice is not the longest in more than half of the questions', () => {
    const words = (text: string) => text.split(/\s+/).length;
    const questions = lesson.steps.flatMap((step) => {
      if (step.kind === 'poll' && step.mode === 'single')
        return [
          step.options.map(({ id, text }) => ({ text, right: !!step.key?.right.includes(id) })),
        ];
      if (step.kind !== 'scenario') return [];
      return step.nodes.map(({ choices }) =>
        choices.map(({ words: text, explore }) => ({ text, right: explore === '' })),
      );
    });
    const asked = questions.filter((options) => options.filter(({ right }) => right).length === 1);
    const given = asked.filter((options) => {
      const right = words(options.find((option) => option.right)!.text);
      return options.every((option) => option.right || words(option.text) < right);
    });
    expect(given.length).toBeLessThanOrEqual(asked.length / 2);
  });

  test('the guide says when the lesson changed, and in which version', () => {
    const before = sectionOf(lesson, 'Before');
    const log = before[before.indexOf('Changed') + 1] ?? '';
    expect(log).toMatch(/^\d{1,2} \p{Lu}\p{Ll}+ 20\d\d \(\d+\.\d+\.\d+\): /u);
    expect(log).toContain(`(${lesson.version})`);
  });
});

test('the card for the teacher has the same two sentences', async () => {
  const words = await productWords();
  expect(words.filter((line) => line.includes(onYourSide)).length).toBeGreaterThan(1);
});

test('what is said aloud in both lessons gives the same answer to “and then?”', () => {
  for (const lesson of lessons) expect(aloudOf(lesson).join('\n')).toMatch(tellTheNext);
});
