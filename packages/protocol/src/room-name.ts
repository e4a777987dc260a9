/** The server's home for one document. */
export type RoomName = 'board' | 'lectern' | `table/${number}`;

/** Where a connection leads: the class, the epoch of its documents, and the room in it. */
export interface RoomAddress {
  readonly sessionId: string;
  readonly epoch: number;
  readonly room: RoomName;
}

const address = /^\/sync\/([a-z0-9]{16})\/(0|[1-9]\d{0,8})\/(board|lectern|table\/[1-9]\d?)$/;

/** `/sync/<session>/<epoch>/<room>`. The path holds nothing secret. */
export function formatRoomPath({ sessionId, epoch, room }: RoomAddress): string {
  return `/sync/${sessionId}/${epoch}/${room}`;
}

/** The address in a request path, or undefined when it is not one (a query string is not allowed). */
export function parseRoomPath(path: string): RoomAddress | undefined {
  const match = address.exec(path);
  if (!match) return undefined;
  return { sessionId: match[1]!, epoch: Number(match[2]), room: match[3] as RoomName };
}
