/**
 * What a console that holds the teacher's own secret can do with the other screens of its class. A
 * remote has none of this.
 */
export interface Screens {
  /** By which other devices reach the server, the likeliest in front. */
  readonly origins: readonly string[];
  /** @returns path and fragment that make a window the wall */
  wall(): Promise<string>;
  /** Makes what was offered before worthless. */
  offerRemote(): Promise<RemoteOffer>;
  withdrawOffer(): Promise<void>;
  /** Every phone that leads this class is out. */
  disconnectRemotes(): Promise<void>;
  /** The projector shows what this screen shows: a phone is to be the console, this screen the wall. */
  mirror(): void;
}

export interface RemoteOffer {
  /** Path and fragment that make a phone a remote, once. */
  readonly path: string;
  readonly lastsMs: number;
}
