import type { ServerResponse } from 'node:http';
import type { Refusal } from '@sightline/protocol';

export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}

export function replyRefusal(response: ServerResponse, status: number, refusal: Refusal): void {
  replyJson(response, status, refusal);
}

export function replyText(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}
