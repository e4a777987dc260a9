import { fileURLToPath } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createDevelopmentServer, type DevelopmentServer } from './development.ts';
import { contentPolicy, developmentPolicy } from './headers.ts';
import { loadPages } from './pages.ts';
import { replyText } from './reply.ts';

/** Where the built apps are. */
export interface AppFolders {
  readonly student: string;
  readonly teacher: string;
}

export const builtApps: AppFolders = {
  student: fileURLToPath(new URL('../../../student/dist', import.meta.url)),
  teacher: fileURLToPath(new URL('../../../teacher/build', import.meta.url)),
};

/** Everything people look at: the student page at `/`, the console at `/teach/`. */
export interface Site {
  /** Names of apps that are not built. */
  readonly missing: readonly string[];
  /** The content security policy for a path. */
  policy(path: string, host: string): string;
  serve(request: IncomingMessage, response: ServerResponse, path: string): void;
  /** The development server that a socket belongs to, if any. */
  developmentServerFor(path: string): DevelopmentServer | undefined;
}

const isTeach = (path: string) => path === '/teach' || path.startsWith('/teach/');

export function createBuiltSite(folders: AppFolders): Site {
  const student = loadPages({ folder: folders.student, page: ['index.html'], isRouted: false });
  const teacher = loadPages({
    folder: folders.teacher,
    page: ['200.html', 'index.html'],
    isRouted: true,
  });
  return {
    missing: [
      ...(student.isBuilt ? [] : ['student page']),
      ...(teacher.isBuilt ? [] : ['console']),
    ],
    policy: (path, host) => contentPolicy(host, (isTeach(path) ? teacher : student).hashes),
    serve(request, response, path) {
      if (path === '/teach') return redirect(response, '/teach/');
      if (isTeach(path)) teacher.serve(request, response, path.slice('/teach'.length));
      else student.serve(request, response, path);
    },
    developmentServerFor: () => undefined,
  };
}

export function createDevelopmentSite({ student, teacher }: AppFolders): Site {
  const servers = {
    student: createDevelopmentServer(student),
    teacher: createDevelopmentServer(teacher),
  };
  const serverFor = (path: string) => (isTeach(path) ? servers.teacher : servers.student);
  return {
    missing: [],
    policy: () => developmentPolicy,
    serve: (request, response, path) => serverFor(path).serve(request, response),
    developmentServerFor: serverFor,
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  replyText(response, 308, `Go to ${location}\n`);
}
