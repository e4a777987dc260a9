import type { Everybody } from './class-work.ts';
import { expect } from './scenario.ts';

/** A class at a story, led from its console. */
export class StoryTelling {
  readonly #everybody: Everybody;

  constructor(everybody: Everybody) {
    this.#everybody = everybody;
  }

  /**
   * Every seat votes at a node, then the browsers, until the console says that nearly all have.
   *
   * @param picks the option of each seat, from its number
   * @param browsers words of the option that each of them picks; undefined skips
   */
  async vote(
    node: string,
    picks: (seat: number) => number,
    browsers: readonly (string | undefined)[],
    round = 1,
  ): Promise<void> {
    const { teacher, students, seats } = this.#everybody;
    await Promise.all(
      seats.map(async (seat, at) => {
        await seat.sees(
          `${node} open`,
          (device) =>
            device.screen === 'step' &&
            device.step.kind === 'scenario' &&
            device.step.node.id === node &&
            device.step.round === round &&
            device.phase === 'open',
        );
        await seat.answers('rosa-and-jonah', { kind: 'picked', picked: [picks(at)] });
      }),
    );
    for (const [at, student] of students.entries()) {
      const words = browsers[at];
      if (words === undefined) await student.skip();
      else {
        await student.main.getByRole('radio', { name: words }).check();
        await student.send();
      }
    }
    await teacher.reads('Nearly all have sent or skipped.');
  }

  /** Tells what follows from the choice with these words. */
  async tell(words: string): Promise<void> {
    const { privatePane } = this.#everybody.teacher;
    const choice = privatePane.getByRole('listitem').filter({ hasText: words });
    await choice.getByRole('button', { name: /^(Tell what follows|Follow this one)/ }).click();
    await expect(choice).toContainText('The story follows this one');
  }

  async goOnTo(title: string): Promise<void> {
    const { teacher } = this.#everybody;
    await teacher.press('Go on with the story');
    await expect(teacher.privatePane.locator('[aria-current=step]')).toContainText(title);
  }
}
