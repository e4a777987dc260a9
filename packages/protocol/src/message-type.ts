/** The first integer of every frame. 0 is y-websocket's own; ours start at 64. */
export const messageType = {
  /** y-protocols sync; from a client only step 1 (the request for the document). */
  sync: 0,
  /** client → server, first frame: who this is */
  hello: 64,
  /** server → client, answer to `hello` */
  welcome: 65,
  /** server → client: "still here", keeps y-websocket's watchdog quiet */
  beat: 66,
  /** client → server: what a person asks for */
  intent: 67,
  /** server → client: an intent is durable, or refused */
  ack: 68,
  /** server → client: this seat's own work */
  desk: 69,
  /** client → server: the right to send one ballot for a question */
  tokenRequest: 70,
  /** server → client: that right */
  token: 71,
} as const;

export type MessageType = (typeof messageType)[keyof typeof messageType];

/** Sub-types of `sync`, as in y-protocols. */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;
