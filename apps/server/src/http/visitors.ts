import { isOwnAddress } from '../addresses.ts';
import type { Site } from './site.ts';

/**
 * The same site, which says when a device that is not this machine gets the student page. The
 * device's address is looked at for that and goes no further.
 */
export function watchVisitors(site: Site, onvisitor: () => void, isOwn = isOwnAddress): Site {
  return {
    ...site,
    serve(request, response, path) {
      site.serve(request, response, path);
      if (path === '/' && !isOwn(request.socket.remoteAddress)) onvisitor();
    },
  };
}
