import type { Locator } from '@playwright/test';
import type { Everybody } from './class-work.ts';
import { expect } from './scenario.ts';

/** A class at a story, led from its console. */
export class StoryTelling {
  readonly #everybody: Omit<Everybody, 'wall'>;

  constructor(everybody: Omit<Everybody, 'wall'>) {
    this.#everybody = everybody;
  }

  /**
   * Every seat votes at a node, then the browsers.
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
    const { students, seats } = this.#everybody;
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
  }

  /** A choice as the console has it. */
  choice(words: string): Locator {
    const { privatePane } = this.#everybody.teacher;
    return privatePane.getByRole('listitem').filter({ hasText: words });
  }

  /** Tells what follows from the choice with these words; where the class still votes, that closes the vote. */
  async tell(words: string): Promise<void> {
    const choice = this.choice(words);
    await choice.getByRole('button', { name: /^(Tell what follows|Follow this one)/ }).click();
    const close = choice.getByRole('button', { name: /^Close the vote and tell\?/ });
    const told = choice.getByText('The story follows this one');
    await expect(close.or(told)).toBeVisible();
    if (await close.isVisible()) await close.click();
    await expect(told).toBeVisible();
  }

  async goOnTo(title: string): Promise<void> {
    const { teacher } = this.#everybody;
    await teacher.press('Go on with the story');
    await expect(teacher.privatePane.locator('[aria-current=step]')).toContainText(title);
  }
}
