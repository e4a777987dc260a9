import { describe, expect, test } from 'vitest';
import { defaultOptions, OptionError, parseOptions } from './options.ts';

describe('the options', () => {
  test('have defaults', () => {
    expect(parseOptions([])).toEqual(defaultOptions);
  });

  test('are read', () => {
    const args = ['--port', '0', '--host', '::1', '--data', '/d', '--lessons', '/l'];
    args.push('--name', 'Class.Example', '--name', 'two.example');
    expect(parseOptions(args)).toEqual({
      port: 0,
      host: '::1',
      data: '/d',
      lessons: '/l',
      names: ['class.example', 'two.example'],
    });
    const development = [
      '--student-dev',
      'http://127.0.0.1:5173/',
      '--teacher-dev',
      'http://127.0.0.1:5174',
    ];
    expect(parseOptions(development)?.development).toEqual({
      student: 'http://127.0.0.1:5173',
      teacher: 'http://127.0.0.1:5174',
    });
  });

  test.for([
    [['--practice'], ''],
    [['--practice', '--port', '0'], ''],
    [['--practice', 'tiny'], 'tiny'],
    [['--port', '0', '--practice=tiny'], 'tiny'],
    [['--port', '0'], undefined],
  ] as const)('%s asks for a practice class, or for none', ([args, lesson]) => {
    expect(parseOptions(args)?.practice).toBe(lesson);
  });

  test('ask for help', () => {
    expect(parseOptions(['--help'])).toBeUndefined();
  });

  test.for([
    [['--port', 'http'], '"http" is no port. A port is a number from 1 to 65535.'],
    [['--port', '70000'], '"70000" is no port. A port is a number from 1 to 65535.'],
    [
      ['--name', 'http://x'],
      '"http://x" is no host name. Give it like class.example, without http:// and port.',
    ],
    [['--student-dev', 'http://x'], 'Give --student-dev and --teacher-dev together, or neither.'],
    [['--colour'], "Unknown option '--colour'. See: npm start -- --help"],
    [['lesson'], "Unexpected argument 'lesson'. See: npm start -- --help"],
  ] as const)('%s is explained', ([args, sentence]) => {
    expect(() => parseOptions(args)).toThrow(OptionError);
    try {
      parseOptions(args);
    } catch (error) {
      expect((error as Error).message).toBe(sentence);
    }
  });
});
