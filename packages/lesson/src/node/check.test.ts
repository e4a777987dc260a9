import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../test-support/fixtures.ts';
import { checkLessons } from './check.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-'));
  for (const name of ['lessons/tiny', 'lessons/story', 'twice/tiny/tiny', 'thrice/a/b/tiny'])
    await cp(join(fixtures, name.endsWith('story') ? 'story' : 'tiny'), join(root, name), {
      recursive: true,
    });
  await mkdir(join(root, '__MACOSX'));
  await mkdir(join(root, 'nothing', 'inside'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const check = (...names: readonly string[]) => checkLessons(names, root);

describe('what a person names', () => {
  test('may be the folder that holds the lessons', async () => {
    expect(await check('lessons')).toEqual({
      text: 'story: no mistakes\n\ntiny: no mistakes\n\n2 lessons: no mistakes',
      hasErrors: false,
    });
  });

  test.each([
    ['twice/tiny', 'twice/tiny/tiny'],
    ['twice', 'twice/tiny/tiny'],
    ['thrice/a', 'thrice/a/b/tiny'],
  ])('may be a folder around the lesson: %s', async (name, lesson) => {
    const { text } = await check(name);
    expect(text).toContain(`The lesson lies deeper than ${name}, in ${lesson}.`);
    expect(text).toContain('tiny: no mistakes');
  });

  test.each(['lessons/tiny/steps/08-help.md', 'lessons/tiny/lesson.yaml', 'lessons/tiny/steps'])(
    'may be a part of a lesson: %s',
    async (name) => {
      const { text, hasErrors } = await check(name);
      expect(text).toContain(`${name} is a`);
      expect(text).toContain('of the lesson lessons/tiny. The whole lesson is checked.');
      expect(text).toMatch(/\n1 lesson: no mistakes$/);
      expect(hasErrors).toBe(false);
    },
  );

  test.each([
    ['lesons', 'lessons'],
    ['lesons/tiny', 'lessons'],
    ['lessons/tinny', 'lessons/tiny'],
    ['tiny', 'lessons/tiny'],
    ['lessons/tiny/stepps', 'lessons/tiny/steps'],
  ])('may be misspelt: %s', async (name, meant) => {
    expect(await check(name)).toEqual({
      text: `There is no folder ${name}. Did you mean ${meant}?`,
      hasErrors: true,
    });
  });

  test('may be nothing that is there', async () => {
    expect(await check('zebra')).toEqual({
      text: 'There is no folder zebra.',
      hasErrors: true,
    });
  });

  test('may hold no lesson at all', async () => {
    expect((await check('nothing')).text).toContain('There is no lesson in this folder.');
  });
});

const foreign: readonly (readonly [name: string, content: string, said: string])[] = [
  ['quiz.gift', '', 'GIFT'],
  ['quiz.txt', '// a comment\n::Q1:: Who pays? {\n=nobody\n~you\n}\n', 'GIFT'],
  ['aiken.txt', 'Who pays?\nA. You\nB. Nobody\nANSWER: B\n', 'Aiken'],
  ['bank.xml', '<?xml version="1.0"?>\n<quiz>\n<question type="category">', 'Moodle'],
  ['imsmanifest.xml', '', 'SCORM'],
  ['item.xml', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">', 'QTI'],
  ['activity.h5p', 'PK', 'H5P'],
  ['h5p.json', '{"title":"x","mainLibrary":"H5P.Quiz"}', 'H5P'],
  ['story.twee', '', 'Twine'],
  ['story.txt', ':: StoryTitle\nThe bicycle\n\n:: Start\n', 'Twine'],
  ['story.html', '<html><tw-storydata name="The bicycle">', 'Twine'],
  ['course.md', '<!--\nauthor: Noor\nnarrator: UK English Female\n-->\n# Course', 'LiaScript'],
  ['quiz.md', '# Quiz\n\nWho pays?\n\n[( )] you\n[(X)] nobody\n', 'LiaScript'],
  ['kahoot.xlsx', 'PK', 'table'],
  ['quizlet.csv', 'a,b', 'table'],
  ['questions.txt', 'Question,Answer 1,Answer 2\n', 'table'],
  ['slides.pptx', 'PK', 'slide show'],
  ['lesson.docx', 'PK', 'Word'],
  ['renamed', 'PK\u0003\u0004', 'Word'],
  ['lesson.pdf', '%PDF-1.7', 'PDF'],
  ['lesson.zip', 'PK', 'packed folder'],
  ['lesson-1.0.0.tgz', '', 'packed folder'],
  ['link.webloc', '', 'link'],
];

describe.each(foreign)('%s', (name, content, said) => {
  test('is called what it is, alone and between lessons', async () => {
    const shelf = await mkdtemp(join(root, 'shelf-'));
    const file = join(shelf, name);
    await writeFile(file, content);
    const alone = await checkLessons([file], shelf);
    expect(alone).toMatchObject({ hasErrors: true });
    expect(alone.text).toContain(`${name} is a`);
    expect(alone.text).toContain(said);
    expect(alone.text).toMatch(/and Sightline can’t read that\. [A-Z].*\.$/);
    for (const lesson of ['a', 'b'])
      await cp(join(fixtures, 'tiny'), join(shelf, lesson), { recursive: true });
    const { text } = await checkLessons(['.'], shelf);
    expect(text).toContain(alone.text);
    expect(text).toContain('2 lessons');
  });
});

test('two lessons with one title are told apart', async () => {
  await cp(join(fixtures, 'tiny'), join(root, 'shelf', 'tiny'), { recursive: true });
  await cp(join(fixtures, 'story'), join(root, 'shelf', 'story'), { recursive: true });
  expect((await check('shelf')).text).not.toContain('same title');
  await writeFile(
    join(root, 'shelf', 'story', 'lesson.yaml'),
    'minutes: 40\ntitle: a  FAIR bicycle!\n',
  );
  const { text } = await check('shelf');
  expect(text).toContain(
    'shelf/tiny/lesson.yaml:1:8  warning  The lesson “story” has the same title.',
  );
  expect(text).toContain(
    'shelf/story/lesson.yaml:2:8  warning  The lesson “tiny” has the same title.',
  );
});

test('files and links between lessons are named, and what systems leave there is not', async () => {
  const shelf = await mkdtemp(join(root, 'shelf-'));
  for (const name of ['tiny', 'story'])
    await cp(join(fixtures, name), join(shelf, name), { recursive: true });
  for (const name of ['Thumbs.db', '.DS_Store', '~$notes.docx', 'README.md', 'LICENSE', 'ideas.md'])
    await writeFile(join(shelf, name), '');
  await symlink('tiny', join(shelf, 'copy'));
  const { text } = await checkLessons(['.'], shelf);
  const [notes] = text.split('\n\n');
  expect(notes!.split('\n').sort()).toEqual([
    'copy is a link, and the library follows none. Put a copy in its place.',
    'ideas.md belongs to no lesson, and nothing reads it. Take it out, or move it into a lesson’s folder.',
  ]);
});
