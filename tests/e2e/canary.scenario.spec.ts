import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { plantCanaries } from '../canary/plant.ts';
import { startWithLeaks, type PlantedLeak } from '../canary/planted-leak.ts';
import { Revealed, Watch } from '../canary/watch.ts';
import { Classroom, ServerProcess, shippedLessons } from '../support/index.ts';
import { PageRecording } from './support/page-recording.ts';
import { expect, test } from './support/scenario.ts';
import { Student } from './support/student.ts';

const lesson = 'the-dream-offer';

/** One page of a browser of its own, with every byte that reaches it listened to. */
async function openPage(browser: Browser, address: string): Promise<[Page, PageRecording]> {
  const page = await (await browser.newContext()).newPage();
  const recording = new PageRecording(page);
  await page.goto(address);
  return [page, recording];
}

/** Teaches the planted lesson to a student’s page and a wall. @returns what came before its time */
async function teach(browser: Browser, leaks: readonly PlantedLeak[] = []) {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-canaries-'));
  const canaries = await plantCanaries(join(shippedLessons, lesson), join(lessons, lesson));
  const server = await ServerProcess.start({
    lessons,
    name: 'class.test',
    ...startWithLeaks(leaks),
  });
  const room = await Classroom.open(server, { lesson });
  const { teacher } = room;
  try {
    const seats = await room.join(5);
    const [studentPage, onDevice] = await openPage(browser, server.namedOrigin);
    const student = new Student(studentPage.context(), studentPage);
    await student.joinClass(teacher.code);
    const [wall, onWall] = await openPage(browser, await teacher.wallAddress(server.namedOrigin));
    await expect(wall.getByRole('main')).toContainText(teacher.code.slice(0, 3));

    const revealed = new Revealed();
    const pages = [onDevice, onWall];
    const watches = pages.map(({ recording }) => new Watch(recording, canaries));
    const early: string[] = [];
    const titleOf = (id: string) => {
      const { trace } = canaries.find(({ where }) => where.endsWith(`-${id}.md title`))!;
      return new TextDecoder().decode(trace[0]);
    };
    const look = async () => {
      const { now } = teacher.lectern;
      if (now) revealed.see(now);
      await Promise.all(pages.map((page) => page.look()));
      early.push(...watches.flatMap((watch) => watch.leaks(revealed)));
    };

    await look();
    for (const { id, kind } of teacher.lectern.plan) {
      await teacher.goTo(id);
      await expect(wall.getByRole('main')).toContainText(titleOf(id));
      if (kind === 'poll') {
        for (const seat of seats) await seat.answers(id, { kind: 'picked', picked: [0] });
        await student.skip();
      }
      if (kind === 'spot') {
        await studentPage.getByRole('main').locator('button[aria-pressed]').first().click();
        await student.isSaved();
      }
      await look();
      while (teacher.lectern.now!.next !== 'none' && early.length === 0) {
        await teacher.reveal();
        await look();
      }
      if (early.length > 0) break;
    }
    await studentPage.getByRole('button', { name: 'Help' }).click();
    await look();
    await teacher.end();
    if (early.length === 0) await student.sees('The class is over');
    await look();

    // What nobody hears would not be seen to leak either.
    const unheard = canaries
      .filter((canary) => revealed.isDue(canary) && !watches.some((w) => w.hasHeard(canary)))
      .map(({ where }) => where);
    for (const page of [studentPage, wall]) await page.context().close();
    return { leaks: early, unheard };
  } finally {
    room.close();
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
}

test('nothing that a student’s browser or the wall receives, keeps or shows comes before its time', async ({
  browser,
}) => {
  const { leaks, unheard } = await teach(browser);
  expect(leaks).toEqual([]);
  expect(unheard).toEqual([]);
});

test('a build that tells a browser of the steps to come by the way is caught', async ({
  browser,
}) => {
  const leak = {
    file: 'server/src/session/host.ts',
    find: "return { state: 'in', sessionId, epoch, role: 'seat', label };",
    put: `{
      const steps = this.#parts.lesson.steps.map(({ title }) => title);
      return { state: 'in', sessionId, epoch, role: 'seat', label, ...{ steps } };
    }`,
  };
  const { leaks } = await teach(browser, [leak]);
  expect(leaks).toContainEqual(
    expect.stringMatching(/^14-before-you-go\.md title \(until step\) in http \/api\/join$/),
  );
});
