import type { MessagesArtefact } from '@sightline/lesson/view';

type Messages = MessagesArtefact['messages'];

/** A message with the one before and the one after it; the whole thread when it has no such message. */
export function neighbours(messages: Messages, id: string): Messages {
  const at = messages.findIndex((message) => message.id === id);
  return at < 0 ? messages : messages.slice(Math.max(0, at - 1), at + 2);
}
