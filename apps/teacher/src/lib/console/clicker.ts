import type { Command } from './key-command.ts';

/**
 * Carries what a clicker asks for from the projector's window, when that has the focus, to the
 * console in the same browser. The projector itself can ask the server for nothing.
 */
function openChannel(sessionId: string): BroadcastChannel {
  return new BroadcastChannel(`sightline-keys-${sessionId}`);
}

/** @returns ends the listening */
export function hearClicker(sessionId: string, run: (command: Command) => void): () => void {
  const channel = openChannel(sessionId);
  channel.onmessage = ({ data }: MessageEvent<Command>) => run(data);
  return () => channel.close();
}

export interface Clicker {
  pass(command: Command): void;
  close(): void;
}

export function createClicker(sessionId: string): Clicker {
  const channel = openChannel(sessionId);
  return { pass: (command) => channel.postMessage(command), close: () => channel.close() };
}
