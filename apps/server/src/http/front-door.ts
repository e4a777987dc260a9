import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from '../journal.ts';
import { setSecurityHeaders } from './headers.ts';
import type { HostCheck } from './host-check.ts';
import { sayMisdirected } from './misdirected.ts';
import { replyText } from './reply.ts';
import type { Site } from './site.ts';

type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => void | Promise<void>;

interface FrontDoorParts {
  readonly isOwnHost: HostCheck;
  readonly api: Handle;
  readonly urn: Handle;
  readonly site: Site;
  readonly journal: Journal;
}

/** Every request comes in here and is shown to the right room. */
export function createFrontDoor({ isOwnHost, api, urn, site, journal }: FrontDoorParts) {
  function handlerOf(path: string): Handle {
    if (path === '/healthz') return (_request, response) => replyText(response, 200, 'ok');
    if (path.startsWith('/api/')) return api;
    if (path === '/urn') return urn;
    return site.serve;
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    const { host } = request.headers;
    const [path = ''] = (request.url ?? '').split('?');
    response.on('error', () => response.destroy());
    const isOwn = isOwnHost(host);
    // The urn answers without a body: there is nothing that a browser could do with it.
    if (!isOwn || path !== '/urn')
      setSecurityHeaders(response, request.headers, site.policy(path, isOwn ? (host ?? '') : ''));
    try {
      if (!isOwn) {
        journal.note('request-refused');
        response.setHeader('Connection', 'close');
        return replyText(response, 421, sayMisdirected(host, request.socket));
      }
      await handlerOf(path)(request, response, path);
    } catch (error) {
      journal.fault(error);
      response.destroy();
    }
  };
}
