import { drawDelayMs, type Surroundings } from '@sightline/session/client';

/** Imports the part: from that address, or without one from where the build has put it. */
export type ImportPart<Part> = (address?: string) => Promise<Part>;

type World = Pick<Surroundings, 'later' | 'random'>;

/** After so long without it the student is told. */
const patienceMs = 5_000;

/** Part of the page that is fetched after the code box works. */
export class Late<Part> {
  readonly #world: World;
  readonly #import: ImportPart<Part>;
  #part: Promise<Part> | undefined;
  #address: string | undefined;
  #failures = 0;

  constructor(world: World, importPart: ImportPart<Part>) {
    this.#world = world;
    this.#import = importPart;
  }

  /** Tries once, before anybody needs it. Never rejects: that it failed shows when somebody does. */
  async prepare(): Promise<void> {
    await this.#fetch().catch(() => {});
  }

  /**
   * Never rejects: tries until it is there.
   *
   * @param ondelay called when it failed or takes long, perhaps more than once
   */
  async bring(ondelay: () => void): Promise<Part> {
    let isThere = false;
    this.#world.later(patienceMs, () => {
      if (!isThere) ondelay();
    });
    for (;;) {
      try {
        const part = await this.#fetch();
        isThere = true;
        return part;
      } catch {
        ondelay();
        await this.#pause();
      }
    }
  }

  #fetch(): Promise<Part> {
    this.#part ??= this.#import(this.#address).catch((error: unknown) => {
      this.#part = undefined;
      this.#failures += 1;
      this.#address = newAddress(error, this.#failures);
      throw error;
    });
    return this.#part;
  }

  #pause(): Promise<void> {
    const delayMs = drawDelayMs(this.#world, this.#failures);
    return new Promise((resolve) => this.#world.later(delayMs, resolve));
  }
}

/**
 * Browsers that are not quite new keep a failed import by its address, which stands in the error, and
 * fail for ever. With another query behind it they ask the network again.
 */
function newAddress(error: unknown, failures: number): string | undefined {
  const address = /https?:\/\/[^\s?]+\.js/.exec(String(error))?.[0];
  return address && `${address}?${failures}`;
}
