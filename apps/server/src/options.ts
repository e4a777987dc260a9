import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  readonly host: string;
  /** Folder for running classes. */
  readonly data: string;
  /** Folder of lesson folders. */
  readonly lessons: string;
  /** More names this server is reached by. */
  readonly names: readonly string[];
  /** Lesson to start a practice class of at once; empty for the first one there is. */
  readonly practice?: string;
  /** Addresses of Vite's development servers, in place of the built apps. */
  readonly development?: { readonly student: string; readonly teacher: string };
}

export const defaultOptions: Options = {
  port: 4173,
  host: '0.0.0.0',
  data: './data',
  lessons: './lessons',
  names: [],
};

export const help = `Sightline: teach a live lesson to everybody on this network.

  npm start                      start with the settings below
  npm start -- --port 8080       with another
  npm start -- --practice        with a class of simulated students that you can try at once

  --practice [lesson]   start a practice class of this lesson, or of the first one there is
  --port <number>       port to listen on (${defaultOptions.port})
  --host <address>      address to listen on (${defaultOptions.host}: every network of this machine)
  --data <folder>       where running classes are kept, encrypted (${defaultOptions.data})
  --lessons <folder>    where the lessons are (${defaultOptions.lessons})
  --name <host name>    a name this server is reached by, such as class.example; may be repeated
  --student-dev <url>   development: address of the student page's Vite server
  --teacher-dev <url>   development: address of the console's Vite server
  --help                this text
`;

/** A mistake in how the program was started; the message is for the person who started it. */
export class OptionError extends Error {
  override name = 'OptionError';
}

/** @throws {OptionError} @returns undefined when help was asked for */
export function parseOptions(args: readonly string[]): Options | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const student = values['student-dev'];
  const teacher = values['teacher-dev'];
  if ((student === undefined) !== (teacher === undefined))
    throw new OptionError('Give --student-dev and --teacher-dev together, or neither.');
  return {
    port: parsePort(values.port),
    host: values.host ?? defaultOptions.host,
    data: values.data ?? defaultOptions.data,
    lessons: values.lessons ?? defaultOptions.lessons,
    names: (values.name ?? []).map(parseName),
    ...(values.practice !== undefined && { practice: values.practice }),
    ...(student !== undefined &&
      teacher !== undefined && {
        development: { student: parseUrl(student), teacher: parseUrl(teacher) },
      }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.map((arg, at) => (isAlone(arg, args[at + 1]) ? `${arg}=` : arg)),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        lessons: { type: 'string' },
        name: { type: 'string', multiple: true },
        practice: { type: 'string' },
        'student-dev': { type: 'string' },
        'teacher-dev': { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new OptionError(`${sentence.replace(/\.?$/, '.')} See: npm start -- --help`);
  }
}

/** `--practice` may stand without the name of a lesson, which `parseArgs` knows no word for. */
function isAlone(arg: string, next: string | undefined): boolean {
  return arg === '--practice' && (next === undefined || next.startsWith('-'));
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return defaultOptions.port;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new OptionError(`"${text}" is no port. A port is a number from 1 to 65535.`);
  return port;
}

function parseName(text: string): string {
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text))
    throw new OptionError(
      `"${text}" is no host name. Give it like class.example, without http:// and port.`,
    );
  return text.toLowerCase();
}

function parseUrl(text: string): string {
  if (!URL.canParse(text))
    throw new OptionError(`"${text}" is no address. Give it like http://127.0.0.1:5173.`);
  return new URL(text).origin;
}
