import { describe, expect, test } from 'vitest';
import { forYoungest, joiningMinutes, withoutSensitive } from '@sightline/lesson';
import type { Lesson, Step, StepKind } from '@sightline/lesson';
import { loose, sectionOf as section } from './guide-section.ts';
import { gradeOf, wordsOf } from './reading-grade.ts';
import { lessons } from './shipped-lessons.ts';
import { linesOf, studentLinesOf, studentTextOf } from './student-text.ts';
import { unfitIn } from './unfit-words.ts';

const lesson = lessons.find(({ name }) => name === 'when-someone-threatens')!;

/** The one step of a kind. */
function only<K extends StepKind>(kind: K, { steps } = lesson) {
  return steps.find((step): step is Extract<Step, { kind: K }> => step.kind === kind)!;
}
const nodesOf = (version: Lesson) => only('scenario', version).nodes;
const node = (id: string) => nodesOf(lesson).find((one) => one.id === id)!;
const onScreens = studentTextOf(lesson);
const aloud = lesson.steps.flatMap(({ say }) => linesOf(say));

const sectionOf = (title: Parameters<typeof section>[1]) => section(lesson, title);

describe('the story', () => {
  test('has its eight parts in order, and the class votes at four of them', () => {
    expect(nodesOf(lesson).map(({ id, decides }) => `${id}: ${decides}`)).toEqual([
      'first-words: class',
      'his-savings: class',
      'delete-it-all: teacher',
      'a-promise: class',
      'who-first: teacher',
      'that-night: teacher',
      'monday: class',
      'weeks-later: nobody',
    ]);
  });

  test('puts despair to no vote, from 14 only, and can do without it', () => {
    expect(node('that-night')).toMatchObject({ decides: 'teacher', from: 14, sensitive: true });
    for (const version of [forYoungest(lesson, 13), withoutSensitive(lesson)]) {
      expect(nodesOf(version).map(({ id }) => id)).not.toContain('that-night');
      const whoFirst = nodesOf(version).find(({ id }) => id === 'who-first')!;
      expect(new Set(whoFirst.choices.map(({ to }) => to))).toEqual(new Set(['monday']));
    }
  });

  test('leaves despair by no way but an adult and a crisis line', () => {
    const ways = node('that-night').choices.filter(({ to }) => to);
    expect(ways.map(({ words }) => words)).toEqual([
      expect.stringMatching(/safe right now.*adult.*crisis line/),
    ]);
  });

  test('asks for a talk after every choice that makes it harder, and after no other', () => {
    const helpful = nodesOf(lesson).map(({ id, choices }) => [
      id,
      choices.filter(({ explore }) => !explore).map(({ words }) => words.slice(0, 22)),
    ]);
    expect(Object.fromEntries(helpful)).toEqual({
      'first-words': ['“glad you told me. i’m'],
      'his-savings': ['“don’t pay. they often'],
      'delete-it-all': ['“don’t reply. keep the'],
      'a-promise': ['“can’t promise that on'],
      'who-first': ['Jonah’s aunt', 'The school counsellor', 'A help line, then an a'],
      'that-night': ['“I’m staying with you.'],
      monday: ['Say “nah, delete that”'],
      'weeks-later': [],
    });
  });

  test('hides the split where a choice blames, and lets the class choose again there', () => {
    const { blameSensitive, choices } = node('first-words');
    expect(blameSensitive).toBe(true);
    expect(choices[0]).toMatchObject({ words: '“wait. what did you send??”', to: '' });
  });

  test('has the helpful choice in another place from time to time', () => {
    const asked = nodesOf(lesson).filter(({ choices }) => choices.some(({ explore }) => explore));
    const places = asked.map(({ choices }) => choices.findIndex(({ explore }) => !explore));
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  test('says that Jonah can stop when he has paid already', () => {
    expect(linesOf(node('his-savings').notes).join(' ')).toContain(
      '“He can stop now. It’s still not his fault.”',
    );
  });

  const texts = nodesOf(lesson).flatMap(({ id, text, easy, choices }) => [
    [id, text, easy] as const,
    ...choices.map((choice) => [`${id}, ${choice.words}`, choice.text, choice.easy] as const),
  ]);

  test.each(texts)('has easier words that are easy: %s', (_, __, easy) => {
    const lines = linesOf(easy);
    const sentences = lines.flatMap((line) => line.split(/(?<=[.!?…])\s+/));
    expect(gradeOf(lines)).toBeLessThanOrEqual(4);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 14)).toEqual([]);
  });

  test('is easier in its easier words', () => {
    const [told, easier] = [1, 2].map((at) =>
      gradeOf(texts.flatMap((text) => linesOf(text[at as 1 | 2]))),
    );
    expect(easier).toBeLessThan(told!);
  });
});

describe('facts', () => {
  test('the figure comes with its doubts, and with girls, whenever it is shown', () => {
    const { key, from, question } = only('estimate');
    expect({ value: key.value, from }).toEqual({ value: 9, from: 14 });
    expect(question).toBe(
      'Reports of sextortion to one US centre, 2020–2023, were mostly about money. Of 10 with age and gender known, how many were about boys aged 14–17?',
    );
    const caveat = linesOf(key.caveat).join(' ');
    for (const part of [
      'These reports are mostly about money.',
      'When people were asked in earlier surveys, more girls than boys told of threats, often for more pictures, and about half came from somebody they knew.',
      'Anyone can be targeted; anyone can get help.',
      'Who was counted? Who was not?',
    ])
      expect(caveat).toContain(part);
  });

  test('that paying does not end it is said as helpers say it, without the figure', () => {
    const lend = node('his-savings').choices.find(({ words }) => words.includes('lend you'))!;
    expect(linesOf(lend.text).join(' ')).toContain(
      'people who help with this every day say: paying rarely ends it.',
    );
    expect([...onScreens, ...aloud].join('\n')).not.toMatch(/\b(?:27|38)\b|quarter|usually ask/);
  });

  test('the word is defined as the curriculum defines it, real or fake', () => {
    expect(onScreens).toContain(
      'Sextortion: threatening to share a private picture or video, real or fake, to make someone pay, send more or do something.',
    );
    expect(onScreens).toContain(
      'Private here means that it was never meant for others: for example, a picture without clothes.',
    );
    expect(onScreens.join('\n')).toContain('Real or fake, or made with AI? Tell someone.');
    expect(onScreens.join('\n')).toContain('Ask the tool, and tell someone either way.');
  });

  test('there are laws against the threat, and nothing more is said of the law', () => {
    const law = [...onScreens, ...aloud].filter((line) =>
      /\b(?:law|legal|crime|illegal)/i.test(line),
    );
    expect(law.length).toBeGreaterThan(0);
    for (const line of law)
      expect(line).toContain(
        'There are laws against threatening someone like this. The people who help you are not there to punish you.',
      );
  });
});

describe('the five steps', () => {
  const script = [
    'Breathe. It is not your fault. Whatever came before, the person who threatens is the one doing wrong.',
    'Don’t pay and don’t send anything more. Paying or sending more rarely ends it. If it has happened already: you can stop now, whatever they asked for.',
    'Stop replying. Keep the threats and the username: a screenshot or a note on paper. Not the picture. Report, then block. Don’t delete your account or the chat. Never forward the picture to anyone, even to show them.',
    'Get help to take it down.',
  ];

  test('are four in their order and their own words, each with a reason', () => {
    const said = only('sort').items.map(({ text, why }) => `${text} ${why}`);
    expect(said).toEqual(script.map((words) => expect.stringContaining(words)));
  });

  test('leave a crisis outside the order', () => {
    expect(studentLinesOf(only('sort')).join(' ')).toContain(
      'If you feel you can’t go on, or someone might get hurt, call the emergency number or a crisis line now.',
    );
  });

  test('are the same on paper', () => {
    const paper = loose(sectionOf('Unplugged').join(' '));
    expect(script.filter((words) => !paper.includes(loose(words)))).toEqual([]);
  });
});

describe('the second case', () => {
  const poll = only('poll');
  const told = [...studentLinesOf(poll), ...linesOf(poll.say)].join('\n');

  test('is core, right after the five steps: somebody known, who wants pictures', () => {
    expect(poll.weight).toBe('core');
    expect(lesson.steps.indexOf(poll)).toBe(lesson.steps.indexOf(only('sort')) + 1);
    expect(told).toMatch(/They were a couple\..*send a new one.*Robin doesn’t want money/s);
  });

  test('has one right answer: every step holds, with a threat from anybody', () => {
    const right = poll.options.filter(({ id }) => poll.key!.right.includes(id));
    expect(right.map(({ text }) => text)).toEqual(['None: all five hold']);
    expect(poll.key!.reasons[right[0]!.id]).toContain('It is still a threat');
  });

  test('hides the split, and answers whoever looks for the fault in Alex', () => {
    expect(poll.blameSensitive).toBe(true);
    expect(told).toContain('Trusting somebody isn’t wrong. Threatening is.');
  });

  test('says of neither whether it is a girl or a boy, and how Robin got the picture', () => {
    expect(told).not.toMatch(/\b(?:he|him|his|she|hers?|girl|boy)\b|friend\b/i);
    expect(told).not.toMatch(/Alex (?:sent|gave|shared|let|made)/);
  });

  test('leaves whom to tell, and how much, to the one who is threatened', () => {
    expect(told).toContain('A real worry. Alex picks which adult, and how much to say.');
  });

  test('has a second version on paper for a parallel class', () => {
    const paper = sectionOf('Unplugged').join('\n');
    expect(paper).toMatch(/A second case.*Lou and Kit are made up\..*None: all five hold/s);
  });
});

describe('blame turned round', () => {
  const step = lesson.steps.find((one) => one.kind === 'cards' && one.weight === 'core')!;
  const read = studentLinesOf(step).join('\n');

  test('is core, and begins with the person who threatens', () => {
    expect(step).toMatchObject({ kind: 'cards', starter: 'The person who threatens …' });
    expect(read).toMatch(/“[^”]*fault\.” Turn it round\. Begin with: “The person who threatens …”/);
  });

  test('presumes nothing about what Jonah did', () => {
    expect(read).toContain('Nobody in the story knows how they got the picture, or if it is real.');
    expect(read).not.toMatch(/\b(?:sen[dt]|shared?|gave|posted|trusted|answered)\b/i);
  });
});

describe('the closing', () => {
  const closing = lesson.steps.at(-1)!;
  const ticks = ['nothing today', 'I’d like a word', 'I’m worried about someone'];
  const read = studentLinesOf(closing).join('\n');
  const said = linesOf(closing.say).join('\n');
  const wayBack =
    /If you pushed someone or passed something on: stop, don’t send, tell\. Putting it right starts today\./;

  test('has a slip that everybody folds, with three ticks, read before home time', () => {
    for (const words of [read, said]) {
      for (const tick of ticks) expect(words).toContain(tick);
      expect(words).toMatch(/everybody folds/i);
      expect(words).toMatch(/before home\s+time/);
    }
  });

  test('has the slip on paper, with a name, the ticks and where to go at once', () => {
    const paper = sectionOf('Unplugged').join('\n');
    expect(paper).toContain('Name ____________');
    for (const tick of ticks) expect(paper).toContain(`☐ ${tick}`);
    expect(paper).toContain('Everybody folds one. It is read before home time.');
    expect(paper).toContain('If someone may not be safe, tell an adult now.');
  });

  test('tells the teacher to print the slips before, and what each tick asks for after', () => {
    expect(sectionOf('Before').join('\n')).toMatch(/Print the slips/);
    const after = sectionOf('After').join('\n');
    expect(after).toMatch(/Read every slip before home time/);
    for (const tick of ticks) expect(after.toLowerCase()).toContain(tick.toLowerCase());
  });

  test('has a way back for whoever pushed somebody or passed something on', () => {
    expect(read).toMatch(wayBack);
    expect(said).toMatch(wayBack);
    expect(sectionOf('Unplugged').join('\n')).toMatch(wayBack);
  });
});

test('what is said of devices is said only where there are some', () => {
  const ofDevices = lesson.steps.flatMap(({ say }) =>
    linesOf(say).filter((line) =>
      /\b(?:your|the) (?:screen|device)|which device|\btap\b/i.test(line),
    ),
  );
  expect(ofDevices.length).toBeGreaterThan(0);
  expect(ofDevices.filter((line) => !line.startsWith('With devices'))).toEqual([]);
});

describe('safe words', () => {
  const heard = [...onScreens, ...aloud, ...sectionOf('Unplugged'), ...sectionOf('Family')];

  test('no count of deaths, no method, and nothing that says a life is over', () => {
    expect(heard.join('\n')).not.toMatch(
      /suicid|self.harm|\bdie[sd]?\b|\bdeaths?\b|\bkill|ruin|(?:one|a single) mistake|never come back|forever/i,
    );
  });

  test('no figure that is for teachers or not for use', () => {
    expect(heard.join('\n')).not.toMatch(
      /\b(?:12,600|13,000|10,731|26,718|11,625|18,898|5,976|62,891|55,000|75,000|812|300|93)\b|\b(?:18|17|36|94|90|42|58) ?(?:%|per ?cent)|1 in (?:7|8|10|17)\b|Maya|Polaris/,
    );
  });

  test('no number to call and no service that nobody here has checked', () => {
    const screens = [...onScreens, ...aloud].join('\n');
    expect(screens.replace(/\b20\d\d\b/g, '')).not.toMatch(/\d{3,}/);
    expect(screens).not.toMatch(
      /StopNCII|CyberTipline|Report Remove|eSafety|NeedHelpNow|Childline|FBI|\.org|\.ca\b|https?:/i,
    );
  });

  test('whoever writes a card hears first who reads it', () => {
    const cards = lesson.steps.filter(({ kind }) => kind === 'cards');
    for (const { say } of cards)
      expect(linesOf(say).join(' ')).toMatch(
        /I read every card, and I can see which device wrote it\. If someone may not be safe, I’ll talk to you\./,
      );
  });

  test('what leaves the classroom on paper is fit for students and families', () => {
    expect([...sectionOf('Unplugged'), ...sectionOf('Family')].flatMap(unfitIn)).toEqual([]);
  });

  test('the teacher tells the whole room where to go, at both ends of the lesson', () => {
    for (const step of [lesson.steps.at(0)!, lesson.steps.at(-1)!])
      expect(linesOf(step.say).join(' ')).toContain(
        'If this is happening to anyone today: you can stop now, whatever they asked for. Come and see me, or an adult on your Help card. You’ll hear: You did right to tell. I’m on your side.',
      );
  });
});

describe('minutes', () => {
  const sum = (steps: readonly Step[]) => steps.reduce((total, { minutes }) => total + minutes, 0);
  const core = lesson.steps.filter(({ weight }) => weight === 'core');
  const practised = ({ kind }: Step) =>
    (['poll', 'sort', 'scenario', 'cards'] as StepKind[]).includes(kind);

  test('the core fills 45 minutes with joining, and everything fills 53', () => {
    expect(sum(core) + joiningMinutes).toBe(45);
    expect(sum(lesson.steps) + joiningMinutes).toBe(53);
  });

  test('the guide has the minutes of every step, and of the story’s parts together', () => {
    const sheet = sectionOf('During');
    const said = lesson.steps.map(({ title, minutes }, at) =>
      sheet.some((line) => line.startsWith(`${at + 1}. ${title} (${minutes}`)),
    );
    expect(lesson.steps.filter((_, at) => !said[at]).map(({ title }) => title)).toEqual([]);
    const parts = nodesOf(lesson).map(({ title }) => {
      const line = sheet.find((one) => one.startsWith(`${title} (`)) ?? '';
      return Number(/\(([\d.]+)/.exec(line)?.[1]);
    });
    expect(parts.reduce((total, minutes) => total + minutes, 0)).toBe(only('scenario').minutes);
  });

  test('more than half of the core is practice', () => {
    expect(sum(core.filter(practised)) / sum(core)).toBeGreaterThan(0.5);
  });

  test('a class with 13-year-olds keeps the whole core', () => {
    const steps = forYoungest(lesson, 13).steps.map(({ id }) => id);
    expect(core.map(({ id }) => id).filter((id) => !steps.includes(id))).toEqual([]);
    expect(steps).not.toContain(only('estimate').id);
  });

  test('the calm end is the longest talk', () => {
    const talks = lesson.steps.filter(({ kind }) => kind === 'talk');
    expect(lesson.steps.at(-1)!.minutes).toBeGreaterThan(Math.max(...talks.map((t) => t.minutes)));
  });
});

describe('the guide', () => {
  test('has a run sheet for every step and every part of the story', () => {
    const sheet = sectionOf('During').join('\n');
    const titles = [...lesson.steps, ...nodesOf(lesson)].map(({ title }) => title);
    expect(titles.filter((title) => !sheet.includes(title))).toEqual([]);
  });

  test('says what to do when it gets hard', () => {
    const during = sectionOf('During').join('\n');
    for (const card of [
      '… they laugh.',
      '… nobody says anything.',
      '… a student tells you something, in front of everyone.',
      '… a parent is angry.',
      '… somebody says “but what if he already paid?”',
      '… a student knows someone.',
    ])
      expect(during).toContain(card);
  });

  test('has every question, choice, line and part of the story on paper', () => {
    const paper = loose(sectionOf('Unplugged').join(' '));
    const printed = lesson.steps.flatMap((step) => {
      if (step.kind === 'estimate') return [step.question, ...linesOf(step.key.caveat)];
      if (step.kind === 'cards') return [step.question];
      if (step.kind === 'poll')
        return [
          ...linesOf(step.text),
          step.question,
          ...step.options.flatMap(({ id, text }) => [text, step.key!.reasons[id]!]),
        ];
      if (step.kind === 'sort') return [step.question, ...step.items.map(({ text }) => text)];
      if (step.kind === 'talk') return [...step.points];
      if (step.kind !== 'scenario') return [];
      return step.nodes.flatMap(({ text, question, choices }) => [
        ...linesOf(text),
        question,
        ...choices.flatMap(({ words, explore }) => [words, explore]),
      ]);
    });
    expect(printed.filter((line) => !paper.includes(loose(line)))).toEqual([]);
  });

  test('says that reviewers are still to be found', () => {
    expect(sectionOf('Before').join(' ')).toMatch(
      /has not been reviewed.*two reviewers.*survivors/,
    );
  });
});
