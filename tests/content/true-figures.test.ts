import { describe, expect, test } from 'vitest';
import { everyWordOf, heardOf } from './every-word.ts';
import { sectionOf } from './guide-section.ts';
import { lessons } from './shipped-lessons.ts';
import { linesOf, studentTextOf } from './student-text.ts';

const nineInTen = /\b9 (?:in|of|out of) (?:10|ten)\b|\bnine (?:in|of|out of) (?:ten|10)\b|\b90 ?%/i;
/** Said of many or most without anything that counted them. */
const uncounted =
  /\bmost people (?:you|look|online|your age)|\bmany (?:boys|girls|boys and girls) (?:tell|never|don)|who they seem/i;
const stillToCome = /\bin force (?:from )?September 2026|\bfrom 19 May 2026/;

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  const [heard, every] = [heardOf(lesson), everyWordOf(lesson)];

  test('the nine in ten never comes without what those reports are about', () => {
    expect(every.filter((line) => nineInTen.test(line) && !/about money/.test(line))).toEqual([]);
  });

  test('the share of those who paid and were asked again is for the teacher only', () => {
    expect(heard.filter((line) => /quarter of those|\b27 ?%|three quarters/i.test(line))).toEqual(
      [],
    );
  });

  test('nobody claims aloud, in notes or on a screen what nobody counted', () => {
    expect(every.filter((line) => uncounted.test(line))).toEqual([]);
  });

  test('a share of a survey names no ages that its copies disagree about', () => {
    expect(studentTextOf(lesson).filter((line) => /12[–-]17/.test(line))).toEqual([]);
  });

  test('rules that have come into force are no longer announced', () => {
    expect(every.filter((line) => stillToCome.test(line))).toEqual([]);
  });

  test('an Australian code says its years, and where the other years are to be found', () => {
    const codes = lesson.standards.filter((line) => line.includes('Australian Curriculum'));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/AC9HP8P.*years 7–8.*years 9–10.*check/);
  });

  test('what is said on a real or a made picture sends nobody away, and promises no same tool', () => {
    const fake = heard.filter((line) => /made with AI/i.test(line));
    expect(fake.filter((line) => /help is the same|same help/i.test(line))).toEqual([]);
  });
});

const threats = lessons.find(({ name }) => name === 'when-someone-threatens')!;
const estimate = threats.steps.find((step) => step.kind === 'estimate')!;

test('the guess, its caveat, its words and its paper all say money, girls, and somebody known', () => {
  const question = estimate.question;
  expect(question).toMatch(/mostly about money/);
  const balances = [
    linesOf(estimate.key.caveat).join(' '),
    linesOf(estimate.say).join(' '),
    sectionOf(threats, 'Unplugged').find((line) => nineInTen.test(line)) ?? '',
  ];
  for (const words of balances)
    expect(words).toMatch(
      /about money.*more girls than boys.*more pictures.*about half came from somebody they knew/s,
    );
});

test('help in Australia does not depend on an account, and the teacher has the words for it', () => {
  const said = threats.steps.flatMap(({ say }) => linesOf(say)).join('\n');
  expect(said).toMatch(/In Australia.*under 16.*get help|In Australia.*get help.*under 16/s);
  expect(threats.sources.join('\n')).toMatch(/10 December 2025/);
  expect(sectionOf(threats, 'Before').join('\n')).toMatch(/Australia.*under-16s/s);
});

test('on Monday Jonah is with adults, and what came out is not his doing', () => {
  const story = threats.steps.find((step) => step.kind === 'scenario')!;
  const monday = story.nodes.find(({ id }) => id === 'monday')!;
  for (const text of [monday.text, monday.easy]) {
    const words = linesOf(text).join(' ');
    expect(words).toMatch(/aunt are with the counsellor/);
    expect(words).toMatch(/three people/);
    expect(words).toMatch(/not Jonah’s doing|Jonah did not do that/);
    expect(words).not.toMatch(/\b(?:boy|girl) laughs/);
  }
});
