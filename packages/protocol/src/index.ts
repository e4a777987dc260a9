export * from './close-codes.ts';
export * from './http.ts';
export * from './join-code.ts';
export * from './message-type.ts';
export * from './messages.ts';
export * from './profile.ts';
export * from './role.ts';
export * from './room-name.ts';
export { BrokenFrame } from './varint.ts';
