import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BotOrders } from './bot.ts';

/** A hostile pupil at work. */
export interface Attack {
  stop(): void;
}

/** @returns when the worst has begun */
export async function attack(orders: BotOrders): Promise<Attack> {
  const program = join(import.meta.dirname, 'bot.ts');
  const bot = spawn(process.execPath, [program, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => bot.stdout.once('data', resolve));
  return { stop: () => void bot.kill('SIGKILL') };
}
