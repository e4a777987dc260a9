import { describe, expect, test } from 'vitest';
import { everyWordOf, harmfulWordsOf, productWords } from './every-word.ts';
import { promisesIn } from './promises.ts';
import { lessons } from './shipped-lessons.ts';

const caught: Readonly<Record<string, readonly string[]>> = {
  'how others will act': [
    'If this is happening to anyone today: you’re not in trouble.',
    'You won’t be in trouble for asking.',
    'The person who is threatened is not in trouble, whatever came before.',
    'Nobody will be angry with you.',
    'Nobody will try to find out who wrote it.',
    'Your parents will understand.',
    'They won’t be mad.',
  ],
  'how it will end': [
    'When someone isn’t, it’s on them, and help works.',
    'It can be stopped, and people get through it.',
    'It will be fine.',
    'The picture will be taken down.',
    'Anyone can stop, delete and tell an adult. That always helps.',
    'He gets help, and it ends well.',
    'The story is about Jonah, and he’s all right.',
    'We get help today.',
  ],
  'that somebody is safe': [
    'You’re safe now.',
    'They may need to tell someone who can keep you safe.',
    'The law is there to protect under-18s.',
  ],
  secrecy: ['Nobody can ever know.', 'It is 100 % secret.', 'This stays between us.'],
  'that somebody is there': [
    'There is always one more.',
    'The person who answers is calm and has time.',
    'Real, fake or made with AI, the help is the same.',
  ],
};

for (const [kind, lines] of Object.entries(caught))
  test(`a promise is caught: ${kind}`, () => {
    for (const line of lines) expect(promisesIn(line).join('; '), line).toContain(kind);
  });

test('what can be kept passes, and so does advice not to promise', () => {
  const kept = [
    'You did right to tell. I’m on your side.',
    'If the first person doesn’t help, tell the next.',
    'You can stop now, whatever they asked for.',
    'They may need to tell someone who can help to keep you safe.',
    'There are laws against threatening someone like this.',
    'Never promise “100 % secret”.',
    'Don’t promise that they won’t be punished.',
    'Nobody here will be asked what has happened to them.',
    'Skip is always fine.',
    'Bring your ID, and we’ll keep it safe for you.',
  ];
  expect(kept.flatMap(promisesIn)).toEqual([]);
});

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  test('promises nothing that nobody can, on a screen, aloud, in notes, guide or letter', () => {
    const harmful = harmfulWordsOf(lesson);
    const lines = everyWordOf(lesson).map((line) =>
      harmful.reduce((rest, words) => rest.replace(words, ''), line),
    );
    expect(lines.flatMap(promisesIn)).toEqual([]);
  });
});

test('the product’s own words promise nothing that nobody can', async () => {
  expect((await productWords()).flatMap(promisesIn)).toEqual([]);
});
