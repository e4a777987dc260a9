import { cardHandle } from '../layout/card-handle.ts';
import { fitCard } from '../layout/card-text.ts';
import type { Desk, OwnThings, Work } from '../layout/work.ts';
import { Outbox } from './outbox.ts';

type Item =
  | { readonly kind: 'work'; readonly stepId: string; readonly work: Work }
  | { readonly kind: 'sit'; readonly table: number };

/** This seat's own work and table: what the server has, under what it has not settled yet. */
export class DeskCopy {
  readonly outbox = new Outbox<Item>();
  #settled: Desk = {};
  #settledTable = 0;
  #cardSeed = '';
  #epoch = -1;
  #desk: Desk = {};
  #table = 0;
  readonly #late = new Set<string>();
  #onlooks: readonly string[] = [];

  get desk(): Desk {
    return this.#desk;
  }

  /** The number on the student's table; 0 before it was tapped. */
  get table(): number {
    return this.#table;
  }

  /** The table that the server knows of. */
  get settledTable(): number {
    return this.#settledTable;
  }

  /** The handle of this seat's card in a step. */
  cardIn(stepId: string): string {
    return cardHandle(this.#cardSeed, stepId);
  }

  /** The last work in this step was refused: the step had closed before it came. */
  isLate(stepId: string): boolean {
    return this.#late.has(stepId);
  }

  /** This seat does not answer that question: it came too late for it. */
  isOnlooking(question: string): boolean {
    return this.#onlooks.includes(question);
  }

  save(stepId: string, work: Work): void {
    const item: Item = { kind: 'work', stepId, work: fitting(work) };
    this.outbox.add(item, (waiting) => waiting.kind === 'work' && waiting.stepId === stepId);
    this.#merge();
  }

  sit(table: number): void {
    this.outbox.add({ kind: 'sit', table }, (waiting) => waiting.kind === 'sit');
    this.#merge();
  }

  /** An intent is settled. Refused work goes back to what the server has. */
  settle(number: number, refusal: string): void {
    const item = this.outbox.settle(number);
    if (item && refusal === '') this.#keep(item);
    if (item?.kind === 'work') {
      if (refusal === 'closed') this.#late.add(item.stepId);
      else this.#late.delete(item.stepId);
    }
    this.#merge();
  }

  /** What the server has. In a new epoch it may have lost work: this device offers its own again. */
  receive(epoch: number, { table, cardSeed, desk, onlooks = [] }: OwnThings): void {
    const isNew = this.#epoch < epoch;
    const mine = isNew ? this.#settled : {};
    const myTable = isNew ? this.#settledTable : 0;
    this.#epoch = epoch;
    this.#settled = desk;
    this.#settledTable = table;
    this.#cardSeed = cardSeed;
    this.#onlooks = onlooks;
    const waiting = this.outbox.items;
    // A table that the server knows of is the one that counts: the teacher may have moved this seat.
    if (myTable > 0 && table === 0 && !waiting.some(({ kind }) => kind === 'sit'))
      this.outbox.add({ kind: 'sit', table: myTable });
    const unsettled = new Set(waiting.map((item) => item.kind === 'work' && item.stepId));
    for (const [stepId, work] of Object.entries(mine)) {
      const isLost = JSON.stringify(work) !== JSON.stringify(desk[stepId]);
      if (isLost && !unsettled.has(stepId)) this.outbox.add({ kind: 'work', stepId, work });
    }
    this.#merge();
  }

  #keep(item: Item): void {
    if (item.kind === 'sit') this.#settledTable = item.table;
    else this.#settled = { ...this.#settled, [item.stepId]: item.work };
  }

  #merge(): void {
    this.#desk = this.#settled;
    this.#table = this.#settledTable;
    for (const item of this.outbox.items) {
      if (item.kind === 'sit') this.#table = item.table;
      else this.#desk = { ...this.#desk, [item.stepId]: item.work };
    }
  }
}

/** Work that an intent has room for, whatever was typed. */
function fitting(work: Work): Work {
  return 'text' in work ? { ...work, text: fitCard(work.text) } : work;
}

/** The intent for one of the copy's items, as JSON. */
export function intentOf(item: Item): string {
  return JSON.stringify(
    item.kind === 'sit'
      ? { type: 'sit', table: item.table }
      : { type: 'work', step: item.stepId, work: item.work },
  );
}
