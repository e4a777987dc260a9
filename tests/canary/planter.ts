import type { Canary, Secrecy } from './secrecy.ts';
import { traceOfText, traceOfValue, type Trace } from './trace.ts';

/** Gives out what is planted, and keeps a list of it. */
export class Planter {
  readonly canaries: Canary[] = [];

  /** A word that stands nowhere else. */
  word(where: string, secrecy: Secrecy): string {
    const marker = `Cnry${String(this.canaries.length).padStart(4, '0')}x`;
    this.#keep(traceOfText(marker), where, secrecy);
    return marker;
  }

  /** A number close to this one that stands nowhere else. */
  number(where: string, secrecy: Secrecy, about: number): number {
    const value = about + this.canaries.length / 1_000_003;
    this.#keep(traceOfValue(value), where, secrecy);
    return value;
  }

  /** What has to stay as its author wrote it, and stands nowhere else. */
  asItIs(value: string, where: string, secrecy: Secrecy): void {
    this.#keep(traceOfValue(value), where, secrecy);
  }

  #keep(trace: Trace, where: string, secrecy: Secrecy): void {
    this.canaries.push({ trace, where, secrecy });
  }
}
