import { ProjectorLink } from '@sightline/session/client';
import type { WallBoard } from '@sightline/session';
import { Network } from './network.ts';
import { until } from './until.ts';

/** The wall, as a second computer opens it. */
export class ScriptedProjector {
  readonly network: Network;
  readonly link: ProjectorLink;
  readonly secret: string;

  constructor(origin: string, secret: string) {
    this.network = new Network(origin);
    this.secret = secret;
    this.link = new ProjectorLink({ secret, surroundings: this.network.surroundings });
  }

  /** Waits for a wall. @returns it */
  async sees(what: string, look: (wall: WallBoard) => boolean): Promise<WallBoard> {
    return until(
      this.link,
      () => {
        const wall = this.link.board?.wall;
        return wall && look(wall) && wall;
      },
      `the wall shows ${what}`,
    );
  }

  close(): void {
    this.link.close();
  }
}
