import type { Desk, SpotWork } from '@sightline/session';
import type { Seat } from '../visit.svelte.ts';
import type { Scene } from './scenes.ts';

/** A seat without a class: it shows one scene and keeps what is done in it. */
export class GallerySeat implements Seat {
  readonly #scene: Scene;
  readonly label = 'Blue heron';
  desk: Desk = $state.raw({});

  constructor(scene: Scene) {
    this.#scene = scene;
    this.desk = scene.desk ?? {};
  }

  get state() {
    return this.#scene.state;
  }

  get board() {
    return this.#scene.board;
  }

  get unsettled() {
    return this.#scene.unsettled ?? 0;
  }

  isLate(stepId: string): boolean {
    return this.#scene.late?.includes(stepId) ?? false;
  }

  saveWork(stepId: string, work: SpotWork): void {
    this.desk = { ...this.desk, [stepId]: work };
  }

  castBallot(): Promise<'saved' | 'closed'> {
    return this.state.kind === 'offline' ? new Promise(() => {}) : Promise.resolve('saved');
  }

  leave(): void {}
}
