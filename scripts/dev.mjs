// Both apps with hot reload and the server with restart on change, all behind the server's address.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const student = { name: 'student', port: '5173' };
const teacher = { name: 'teacher', port: '5174' };

const start = (program, args, cwd = root, stdio = 'inherit') =>
  spawn(program, args, { cwd, stdio, shell: process.platform === 'win32' });

const children = [student, teacher].map(({ name, port }) =>
  start(
    'vite',
    [
      'dev',
      '--port',
      port,
      '--strictPort',
      '--host',
      '127.0.0.1',
      '--clearScreen',
      'false',
      '--logLevel',
      'warn',
    ],
    `${root}apps/${name}`,
  ),
);
children.push(
  start('node', [
    '--watch',
    'apps/server/src/main.ts',
    '--student-dev',
    `http://127.0.0.1:${student.port}`,
    '--teacher-dev',
    `http://127.0.0.1:${teacher.port}`,
    ...process.argv.slice(2),
  ]),
);

const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop).on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
