import type { Desk, SpotWork } from '../layout/work.ts';
import { Outbox } from './outbox.ts';

interface WorkItem {
  readonly stepId: string;
  readonly work: SpotWork;
}

/** This seat's own work: what the server has, under what it has not settled yet. */
export class DeskCopy {
  readonly outbox = new Outbox<WorkItem>();
  #settled: Desk = {};
  #epoch = -1;
  #desk: Desk = {};
  readonly #late = new Set<string>();

  get desk(): Desk {
    return this.#desk;
  }

  /** The last work in this step was refused: the step had closed before it came. */
  isLate(stepId: string): boolean {
    return this.#late.has(stepId);
  }

  save(stepId: string, work: SpotWork): void {
    this.outbox.add({ stepId, work }, (waiting) => waiting.stepId === stepId);
    this.#merge();
  }

  /** An intent is settled. Refused work goes back to what the server has. */
  settle(number: number, refusal: string): void {
    const item = this.outbox.settle(number);
    if (item) {
      if (refusal === '') this.#keep(item);
      if (refusal === 'closed') this.#late.add(item.stepId);
      else this.#late.delete(item.stepId);
    }
    this.#merge();
  }

  /** The server's desk. In a new epoch it may have lost work: this device offers its own again. */
  receive(epoch: number, desk: Desk): void {
    const mine = this.#epoch < epoch ? this.#settled : {};
    this.#epoch = epoch;
    this.#settled = desk;
    const unsettled = new Set(this.outbox.items.map((item) => item.stepId));
    for (const [stepId, work] of Object.entries(mine)) {
      const isLost = JSON.stringify(work) !== JSON.stringify(desk[stepId]);
      if (isLost && !unsettled.has(stepId)) this.outbox.add({ stepId, work });
    }
    this.#merge();
  }

  #keep({ stepId, work }: WorkItem): void {
    this.#settled = { ...this.#settled, [stepId]: work };
  }

  #merge(): void {
    const unsettled = this.outbox.items.map(({ stepId, work }) => [stepId, work] as const);
    this.#desk = { ...this.#settled, ...Object.fromEntries(unsettled) };
  }
}
