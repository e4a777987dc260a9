import type { ServerProcess } from './server-process.ts';

/** A teacher's call: with a body a POST. @throws with the refusal */
export async function ask<Reply>(
  { origin }: ServerProcess,
  secret: string,
  path: string,
  body?: object,
): Promise<Reply> {
  const response = await fetch(origin + path, {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Reply;
}
