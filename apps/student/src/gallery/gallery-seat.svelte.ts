import type { Desk, Work } from '@sightline/session';
import type { Seat } from '../visit.svelte.ts';
import { ownCard } from './cards.ts';
import type { Scene } from './scene.ts';

/** A seat without a class: it shows one scene and keeps what is done in it. */
export class GallerySeat implements Seat {
  readonly #scene: Scene;
  readonly label = 'Blue heron';
  desk: Desk = $state.raw({});
  table = $state(0);

  constructor(scene: Scene) {
    this.#scene = scene;
    this.desk = scene.desk ?? {};
    this.table = scene.table ?? 0;
  }

  get state() {
    return this.#scene.state;
  }

  get board() {
    return this.#scene.board;
  }

  get tableBoard() {
    return this.table === 0 ? undefined : this.#scene.tableBoard;
  }

  get unsettled() {
    return this.#scene.unsettled ?? 0;
  }

  cardIn(): string {
    return ownCard;
  }

  isOnlooking(): boolean {
    return false;
  }

  isLate(stepId: string): boolean {
    return this.#scene.late?.includes(stepId) ?? false;
  }

  saveWork(stepId: string, work: Work): void {
    this.desk = { ...this.desk, [stepId]: work };
  }

  sit(table: number): void {
    this.table = table;
  }

  castBallot(): Promise<'saved' | 'closed'> {
    return this.state.kind === 'offline' ? new Promise(() => {}) : Promise.resolve('saved');
  }

  close(): void {}

  leave(): void {}
}
