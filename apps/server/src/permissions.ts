import { messageType, type Role, type RoomName } from '@sightline/protocol';

/** What a connection is, once its secret has been checked. */
export interface Pass {
  readonly role: Role;
  /** A seat's table, if it has one. */
  readonly table?: RoomName;
}

/** Who may follow a room. */
export function mayFollow({ role, table }: Pass, room: RoomName): boolean {
  if (role === 'teacher') return true;
  return room === 'board' || (role === 'seat' && room === table);
}

/** Who may send a message in a room: the table of PROTOCOL.md. What is not named is refused. */
export function maySend(pass: Pass, room: RoomName, type: number): boolean {
  switch (type) {
    case messageType.sync:
      return mayFollow(pass, room);
    case messageType.intent:
      return (
        (pass.role === 'teacher' && room === 'lectern') ||
        (pass.role === 'seat' && room === 'board')
      );
    case messageType.tokenRequest:
      return pass.role === 'seat' && room === 'board';
    default:
      return false;
  }
}
