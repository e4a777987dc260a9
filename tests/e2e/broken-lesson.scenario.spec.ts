import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureLessons, ServerProcess } from '../support/index.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

test('a broken lesson stands in the library with its mistakes, and the others work', async ({
  browser,
}) => {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-lessons-'));
  await cp(join(fixtureLessons, 'tiny'), join(lessons, 'tiny'), { recursive: true });
  await cp(join(fixtureLessons, 'tiny'), join(lessons, 'torn'), { recursive: true });
  await writeFile(join(lessons, 'torn', 'lesson.yaml'), 'title: Torn\nminuts: 20\n');
  const server = await ServerProcess.start({ lessons, name: 'class.test' });
  try {
    const teacher = await Teacher.open(browser, server);
    await teacher.reads(/lesson\.yaml:2:1/);
    await teacher.reads(/minutes/);
    await isAccessible(teacher.page);
    const playable = teacher.page.getByRole('heading').getByRole('link');
    await expect(playable).toHaveCount(1);
    await teacher.startByForm(await playable.innerText());
    await isAccessible(teacher.page);
    await teacher.context.close();
  } finally {
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
});
