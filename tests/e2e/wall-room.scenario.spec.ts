import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLesson } from '@sightline/lesson/node';
import { fixtureLessons, ServerProcess } from '../support/index.ts';
import { expect, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

const words = (count: number) => 'It all went very well for her there. '.repeat(count).trim();
const fields = (kind: string, title: string, more: string) =>
  `---\nkind: ${kind}\ntitle: ${title}\nminutes: 1\nweight: may\n${more}---\n`;
const poll = (length: number) => (title: string) =>
  fields(
    'poll',
    title,
    `question: Which one?\nmode: single\noptions:\n${Array.from({ length: 8 }, (_, at) => `  - text: "${at} ${words(10).slice(0, length)}"\n`).join('')}`,
  );
const cards = (count: number) => (title: string) =>
  `${fields('cards', title, 'question: What now?\n')}${words(count)}\n`;

const steps = [
  { title: 'Short options', text: poll(45) },
  { title: 'Long options', text: poll(195) },
  { title: 'Some text', text: cards(35) },
  { title: 'Much text', text: cards(75) },
  { title: 'More text', text: cards(95) },
];

test('a wall is too full to be read where its author was told so, and cuts nothing off', async ({
  browser,
}) => {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-lessons-'));
  const folder = join(lessons, 'tiny');
  await cp(join(fixtureLessons, 'tiny'), folder, { recursive: true });
  const files = steps.map(
    ({ text, title }, at) => [`steps/${at + 2}0-step-${at}.md`, text(title)] as const,
  );
  await cp(join(folder, 'steps/08-help.md'), join(folder, 'steps/99-last.md'));
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  const { diagnostics } = await loadLesson(folder);
  const told = diagnostics.filter(({ code }) => code === 'wall-crowded').map(({ file }) => file);
  expect(told).toHaveLength(3);
  const server = await ServerProcess.start({ lessons, name: 'class.test' });
  try {
    const teacher = await Teacher.open(browser, server);
    await teacher.startClass('A fair bicycle', { devices: 12 });
    const wall = await teacher.openProjector();
    for (const [at, { title }] of steps.entries()) {
      await teacher.goTo(title);
      await wall.shows(title);
      const isCrowded = async () => (await wall.main.locator('[data-crowded]').count()) > 0;
      await expect.poll(isCrowded, title).toBe(told.includes(files[at]![0]));
      await wall.cutsNothingOff();
    }
    await teacher.context.close();
  } finally {
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
});
