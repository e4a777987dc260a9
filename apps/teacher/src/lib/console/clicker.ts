import { commandOf, isCharacterKey, type Command, type KeyPress } from './key-command.ts';

/** A key pressed in the projector's window. */
interface Press {
  readonly command: Command;
  readonly isCharacter: boolean;
}

/** What to do with a command, and whether the key for it was one that also types something. */
export type RunCommand = (command: Command, isCharacter: boolean) => void;

/**
 * Carries what a clicker asks for from the projector's window, when that has the focus, to the
 * console in the same browser. The projector itself can ask the server for nothing.
 */
function openChannel(sessionId: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`sightline-keys-${sessionId}`);
  } catch {
    // Where site data are blocked, windows may not talk to each other: a clicker then works where it is.
    return undefined;
  }
}

/** @returns ends the listening */
export function hearClicker(sessionId: string, run: RunCommand): () => void {
  const channel = openChannel(sessionId);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Press>) => run(data.command, data.isCharacter);
  return () => channel?.close();
}

export interface Clicker {
  /** @returns whether the key means something to the class */
  pass(press: KeyPress): boolean;
  close(): void;
}

export function createClicker(sessionId: string): Clicker {
  const channel = openChannel(sessionId);
  return {
    pass(press) {
      const command = commandOf(press);
      if (command)
        channel?.postMessage({ command, isCharacter: isCharacterKey(press) } satisfies Press);
      return command !== undefined;
    },
    close: () => channel?.close(),
  };
}
