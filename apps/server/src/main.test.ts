import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, makeLibrary } from '../test-support/classroom.ts';
import { until } from '../test-support/until.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

interface Run {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** @param shell what a shell does before it becomes the program */
function run(args: readonly string[], shell = ''): Run {
  const command = [process.execPath, main, ...args];
  const [program = '', ...rest] = shell
    ? ['sh', '-c', `${shell}exec "$0" "$@"`, ...command]
    : command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { process: child, output: () => output, ended };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(data = makeFolder(), more: readonly string[] = [], shell = '') {
  const port = await freePort();
  const args = ['--port', String(port), '--host', '127.0.0.1', '--data', data];
  const running = run([...args, '--lessons', makeLibrary(), ...more], shell);
  await until(() => running.output().includes('ctrl-C') && running.output());
  const [, secret = ''] = /\/teach\/#([\w-]{22})\n/.exec(running.output()) ?? [];
  return { ...running, port, data, secret };
}

describe('the program', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'prints the teacher’s link, the students’ address and its QR code, and stops on %s',
    async (signal) => {
      const { process: child, output, ended, port, secret } = await start();
      expect(output()).toContain(`http://localhost:${port}/teach/#${secret}\n`);
      expect(output()).toContain(`  http://127.0.0.1:${port}\n`);
      expect(output()).toMatch(/[█▀▄]{20}/);
      expect(output().split(secret)).toHaveLength(2);
      expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok');
      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );

  test('prints another secret at each start, keeps none, and still knows the one before', async () => {
    const first = await start();
    const path = join(first.data, 'teacher-hashes');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = await start(first.data);
    expect(second.secret).not.toBe(first.secret);
    for (const secret of [first.secret, second.secret]) {
      const headers = { authorization: `Bearer ${secret}` };
      const reply = await fetch(`http://127.0.0.1:${second.port}/api/classes`, { headers });
      expect(reply.status).toBe(200);
      const files = readdirSync(first.data, { recursive: true, withFileTypes: true });
      for (const file of files.filter((entry) => entry.isFile()))
        expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toContain(secret);
    }
  });

  test('starts a practice class, and prints the link to its console', async () => {
    const { output, port, secret, process: child, ended } = await start(undefined, ['--practice']);
    const link = new RegExp(`http://localhost:${port}/teach/class/([a-z2-7]{16})#${secret}\n`);
    const [, sessionId] = link.exec(output()) ?? [];
    const headers = { authorization: `Bearer ${secret}` };
    const reply = await fetch(`http://127.0.0.1:${port}/api/classes`, { headers });
    expect(await reply.json()).toMatchObject({
      classes: [{ sessionId, practice: true, code: '' }],
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).not.toMatch(/Warning|fault/);
  });

  test('says it when there is no lesson of that name to practise with', async () => {
    const args = ['--port', '0', '--host', '127.0.0.1', '--data', makeFolder()];
    const lessons = makeLibrary();
    const missing = run([...args, '--lessons', lessons, '--practice', 'other']);
    expect(await missing.ended).toBe(1);
    expect(missing.output()).toBe(
      `There is no lesson "other" in "${lessons}" that can be taught. A lesson has the name of its folder.\n`,
    );
    const empty = run([...args, '--lessons', makeFolder(), '--practice']);
    expect(await empty.ended).toBe(1);
    expect(empty.output()).toContain('that can be taught. Choose another folder');
  });

  test('says it when the port is taken', async () => {
    const { port } = await start();
    const second = run(['--port', String(port), '--host', '127.0.0.1', '--data', makeFolder()]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toBe(
      `Port ${port} is taken. Is Sightline running already? Choose another: npm start -- --port ${port + 1}\n`,
    );
  });

  test('says it when another server uses the data folder', async () => {
    const { data } = await start();
    const second = run(['--port', '0', '--host', '127.0.0.1', '--data', data]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('Does another Sightline use that folder?');
  });

  test('starts when the file of classes is damaged, and says where it is', async () => {
    const first = await start();
    first.process.kill('SIGTERM');
    await first.ended;
    truncateSync(join(first.data, 'classes.sqlite'), 3_000);
    const second = await start(first.data);
    const isKept = (name: string) => /^classes\.sqlite\.damaged-[\d-]+$/.test(name);
    const kept = readdirSync(first.data).find(isKept)!;
    expect(second.output()).toContain(`kept as ${join(first.data, kept)}. You may delete it.`);
    expect(second.output()).not.toContain('another Sightline');
  });

  test.runIf(process.platform === 'linux')(
    'opens nothing to a debugger, leaves no core, and keeps other users out of its files',
    async () => {
      const allowing = 'umask 0; ulimit -S -c unlimited 2>/dev/null; ';
      const { process: child, data, output, port, ended } = await start(undefined, [], allowing);
      const limits = readFileSync(`/proc/${child.pid}/limits`, 'utf8');
      expect(limits).toMatch(/^Max core file size\s+0\s+0\s/m);
      expect(readFileSync(`/proc/${child.pid}/coredump_filter`, 'utf8')).toBe('00000000\n');
      for (const name of readdirSync(data))
        expect([name, statSync(join(data, name)).mode & 0o077]).toEqual([name, 0]);
      child.kill('SIGUSR1');
      expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(output()).not.toContain('Debugger');
    },
  );

  test.runIf(process.platform !== 'win32')(
    'keeps others out of a folder that holds nothing else, and says it of one that does',
    async () => {
      const own = makeFolder();
      writeFileSync(join(own, 'teacher-hashes'), '');
      const shared = makeFolder();
      writeFileSync(join(shared, 'timetable.ods'), '');
      for (const folder of [own, shared]) chmodSync(folder, 0o755);
      const sentence = 'Other users of this computer can look into the data folder';
      expect((await start(own)).output()).not.toContain(sentence);
      expect(statSync(own).mode & 0o777).toBe(0o700);
      expect((await start(shared)).output()).toContain(`${sentence} "${shared}".`);
      expect(statSync(shared).mode & 0o777).toBe(0o755);
    },
  );

  test('says it when the data folder cannot be written', async () => {
    const folder = makeFolder();
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const data = join(file, 'data');
    const blocked = run(['--port', '0', '--data', data]);
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toBe(
      `The data folder "${data}" can't be written. Choose another: npm start -- --data <folder>\n`,
    );
  });

  test('says it when what an earlier start left cannot be read', async () => {
    const data = makeFolder();
    mkdirSync(join(data, 'teacher-hashes'));
    chmodSync(data, 0o700);
    const blocked = run(['--port', '0', '--data', data]);
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toContain("can't be read. Give it back to this user, or delete it.");
  });

  test('says it when the disk takes nothing', async () => {
    const data = makeFolder();
    mkdirSync(join(data, 'teacher-hashes.next'));
    const blocked = run(['--port', '0', '--host', '127.0.0.1', '--data', data]);
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toBe(
      `"${join(data, 'teacher-hashes')}" can't be written. Is the disk full? Make room, or choose another folder: npm start -- --data <folder>\n`,
    );
  });

  test('says it when it cannot listen on an address', async () => {
    const blocked = run(['--port', '0', '--host', '192.0.2.77', '--data', makeFolder()]);
    expect(await blocked.ended).toBe(1);
    expect(blocked.output()).toContain('"192.0.2.77" is no address of this machine.');
  });

  test('prints its help, and what is wrong with an option', async () => {
    const help = run(['--help']);
    expect(await help.ended).toBe(0);
    for (const option of ['--port', '--host', '--data', '--lessons', '--name', '--practice'])
      expect(help.output()).toContain(option);
    const wrong = run(['--port', 'x']);
    expect(await wrong.ended).toBe(1);
    expect(wrong.output()).toBe('"x" is no port. A port is a number from 1 to 65535.\n');
  });
});
