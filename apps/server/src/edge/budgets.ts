import { createBucket, type Allowance, type Bucket } from '../bucket.ts';

/** How much of each kind anybody may do. */
export type Allowances<Kind extends string> = Readonly<Record<Kind, Allowance>>;

interface Account<Kind extends string> {
  readonly buckets: Map<Kind, Bucket>;
  usedAt: number;
}

/**
 * What each name has left of each kind. A name whose buckets must be full again is forgotten, which
 * changes nothing; beyond `mostNames` the one that was quiet longest is.
 */
export class Budgets<Kind extends string> {
  readonly #allowances: Allowances<Kind>;
  readonly #now: () => number;
  readonly #mostNames: number;
  readonly #quietMs: number;
  /** Oldest use first. */
  readonly #accounts = new Map<string, Account<Kind>>();

  constructor(allowances: Allowances<Kind>, now: () => number, mostNames = 10_000) {
    this.#allowances = allowances;
    this.#now = now;
    this.#mostNames = mostNames;
    const all = Object.values<Allowance>(allowances);
    // Twice as long as it takes to refill: some have to rest first.
    this.#quietMs = Math.max(...all.map(({ size, perSecond }) => (size / perSecond) * 2_000));
  }

  /** How many names it knows. */
  get size(): number {
    return this.#accounts.size;
  }

  take(name: string, kind: Kind): boolean {
    return this.#bucket(name, kind).take();
  }

  has(name: string, kind: Kind): boolean {
    return this.#bucket(name, kind).hasOne();
  }

  /** Nothing more of a kind for so many seconds. */
  rest(name: string, kind: Kind, seconds: number): void {
    this.#bucket(name, kind).rest(seconds);
  }

  /** Forgets every name that has been quiet long enough. */
  forget(): void {
    for (const [name, { usedAt }] of this.#accounts) {
      if (this.#now() - usedAt < this.#quietMs) return;
      this.#accounts.delete(name);
    }
  }

  #bucket(name: string, kind: Kind): Bucket {
    const { buckets } = this.#use(name);
    const known = buckets.get(kind);
    if (known) return known;
    const bucket = createBucket(this.#allowances[kind], this.#now);
    buckets.set(kind, bucket);
    return bucket;
  }

  #use(name: string): Account<Kind> {
    this.forget();
    const account = this.#accounts.get(name) ?? { buckets: new Map(), usedAt: 0 };
    account.usedAt = this.#now();
    this.#accounts.delete(name);
    this.#accounts.set(name, account);
    const [first] = this.#accounts.keys();
    if (this.#accounts.size > this.#mostNames && first !== undefined) this.#accounts.delete(first);
    return account;
  }
}
