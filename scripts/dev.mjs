// Both apps with hot reload and the server with restart on change, all behind the server's address.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const address = '127.0.0.1';
const student = { app: 'student', port: 5173 };
const teacher = { app: 'teacher', port: 5174 };

const vite = ({ app, port }) => ({
  name: `the ${app} page`,
  cwd: `${root}apps/${app}`,
  command: `vite dev --host ${address} --port ${port} --strictPort --clearScreen false --logLevel warn`,
});
const server = {
  name: 'the server',
  cwd: root,
  command:
    'node --watch apps/server/src/main.ts' +
    ` --student-dev http://${address}:${student.port}` +
    ` --teacher-dev http://${address}:${teacher.port}`,
  args: process.argv.slice(2),
};

const children = [vite(student), vite(teacher), server].map((one) => {
  const [program, ...args] = [...one.command.split(' '), ...(one.args ?? [])];
  const shell = process.platform === 'win32';
  const child = spawn(program, args, { cwd: one.cwd, stdio: 'inherit', shell });
  child.on('error', (error) => stop(1, `Stopping: ${one.name} did not start (${error.message}).`));
  child.on('exit', (code, signal) =>
    stop(code ?? 1, `Stopping: ${one.name} has ended with ${signal ?? `code ${code}`}.`),
  );
  return child;
});

/** None is of use without the others; only the first reason to stop counts. */
function stop(code, sentence) {
  if (process.exitCode !== undefined) return;
  process.exitCode = code;
  if (sentence) console.error(sentence);
  for (const child of children) child.kill();
}
process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(0));
