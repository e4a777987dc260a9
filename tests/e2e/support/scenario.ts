import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { ServerProcess, ScriptedSeat, shippedLessons } from '../../support/index.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

export interface Actors {
  /** A teacher at a laptop, in the library. */
  readonly teacher: Teacher;
  /** One more student with a browser of their own, on the first page. */
  readonly newStudent: (options?: object) => Promise<Student>;
  /** So many more seats without a screen, through the real protocol. */
  readonly newSeats: (count: number, code: string) => Promise<readonly ScriptedSeat[]>;
}

/** Of the country that this school has by now: one story may have chosen it for all that follow. */
export const emergencyNumber = /^(112|999)$/;

/** A story in which people act: every test gets them fresh, and they all go home at its end. */
export const test = base.extend<Actors, { server: ServerProcess }>({
  server: [
    async ({}, use) => {
      const server = await ServerProcess.start({ lessons: shippedLessons, name: 'class.test' });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  teacher: async ({ browser, server }, use) => {
    const teacher = await Teacher.open(browser, server);
    await use(teacher);
    await teacher.context.close();
  },
  newStudent: async ({ browser, server }, use) => {
    const students: Student[] = [];
    await use(async (options = {}) => {
      const student = await Student.open(browser, server.namedOrigin, options);
      students.push(student);
      return student;
    });
    for (const student of students) await student.close();
  },
  newSeats: async ({ server }, use) => {
    const seats: ScriptedSeat[] = [];
    await use(async (count, code) => {
      const more = await Promise.all(
        Array.from({ length: count }, () => ScriptedSeat.join(server.origin, code)),
      );
      await Promise.all(more.map((seat) => seat.is('online')));
      seats.push(...more);
      return more;
    });
    for (const seat of seats) seat.close();
  },
});

export { expect };

/** No violation of WCAG 2.2 A and AA that a program can see. */
export async function isAccessible(page: Page): Promise<void> {
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  await hasNoViolation(page, new AxeBuilder({ page }).withTags(levels));
}

/** The same of what another theme changes: the colours. */
export async function hasContrast(page: Page): Promise<void> {
  const rules = ['color-contrast', 'link-in-text-block'];
  await hasNoViolation(page, new AxeBuilder({ page }).withRules(rules));
}

async function hasNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe
    // No page of ours has frames, whose findings would have to be brought together in another page.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect(found, await page.title()).toEqual([]);
}
