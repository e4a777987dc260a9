import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startTestServer } from '../../test-support/classroom.ts';
import { parseOptions } from '../options.ts';
import { sayMisdirected } from './misdirected.ts';

const reached = { localAddress: '192.168.1.20', localPort: 4173 };

test.for([
  ['class.school.example', 'class.school.example'],
  ['Class.School.Example:4173', 'class.school.example'],
  ['class.school.example.', 'class.school.example'],
  ['lab-pc', 'lab-pc'],
  ['xn--schler-2ya.example:80', 'xn--schler-2ya.example'],
])('%s is said as a name that the program takes: %s', ([host, name]) => {
  const words = sayMisdirected(host, reached);
  expect(words).toContain(`npm start -- --name ${name}\n`);
  expect(parseOptions(['--name', name!])?.names).toEqual([name]);
});

test.for([
  undefined,
  '',
  'class.example; rm -rf ~',
  '$(reboot).example',
  '<script>alert(1)</script>',
  '-rf.example',
  'a..b',
  '999.1.1.1',
  '0x7f.1',
  'user@class.example',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(130)}example`,
])('%s is not said again', (host) => {
  const words = sayMisdirected(host, reached);
  expect(words).toContain('--name <host name>');
  expect(words).toContain('http://192.168.1.20:4173');
  if (host) expect(words).not.toContain(host);
});

test.for([
  ['192.168.1.20', 4173, 'http://192.168.1.20:4173'],
  ['::ffff:10.0.0.5', 80, 'http://10.0.0.5'],
  ['fd00::7', 4173, 'http://[fd00::7]:4173'],
  ['fe80::7%wlan0', 4173, 'http://[fe80::7]:4173'],
] as const)('whoever came in at %s, port %i, is sent to %s', ([localAddress, localPort, link]) => {
  expect(sayMisdirected('x.example', { localAddress, localPort })).toContain(`\n${link}\n`);
});

test('a socket that has gone leads nowhere', () => {
  const gone = { localAddress: undefined, localPort: undefined } as unknown as typeof reached;
  expect(sayMisdirected('x.example', gone)).not.toContain('http');
});

test('a server asked for by a name that it does not know says both, and no other address of its own', async () => {
  const { port } = await startTestServer({ host: '0.0.0.0' });
  const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    const headers = { Host: `class.school.example:${port}` };
    const asked = request({ host: '127.0.0.1', port, path: '/teach/', headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => (text += part));
      reply.on('end', () => resolve([reply.statusCode, text]));
    });
    asked.on('error', reject).end();
  });
  expect(status).toBe(421);
  expect(body).toContain('--name class.school.example');
  expect(body.match(/http:\S+/g)).toEqual([`http://127.0.0.1:${port}`]);
});
