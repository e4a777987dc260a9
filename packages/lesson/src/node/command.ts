import { enableCompileCache } from 'node:module';
import process from 'node:process';

// Reading this program again takes longer than checking a lesson.
enableCompileCache();
const { jsonSchema, schemaNames } = await import('../schema/index.ts');
const { checkLessons } = await import('./check.ts');

const help = `Usage
  npm run lesson -- check [folder …]   report every mistake in lessons (default: lessons/*)
  npm run lesson -- print folder       write what can be printed of a lesson into print/ (--paper a4 or letter)
  npm run lesson -- schema [name]      print the JSON Schema of ${schemaNames.join(', ')} (default: lesson)
  npm run lesson -- --help             print this

A line reads file:line:column, then error or warning, what is wrong, and what to do about it.
Ends with code 1 when there is an error.`;

async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'check') {
    const { text, hasErrors } = await checkLessons(
      rest.length > 0 ? rest : ['lessons/*'],
      process.cwd(),
    );
    console.log(text);
    return hasErrors ? 1 : 0;
  }
  if (command === 'print') return print(rest);
  if (command === 'schema') {
    const [wanted = 'lesson'] = rest;
    const name = schemaNames.find((one) => one === wanted);
    if (name) console.log(JSON.stringify(jsonSchema(name), null, 2));
    else console.error(`There is no schema of that name. There is: ${schemaNames.join(', ')}.`);
    return name ? 0 : 1;
  }
  const isHelp =
    command === undefined || command === '--help' || command === '-h' || command === 'help';
  if (isHelp) console.log(help);
  else console.error(`There is no such command.\n\n${help}`);
  return isHelp ? 0 : 1;
}

/** Read only when something is printed: checking a lesson has no need of it. */
async function print(words: readonly string[]): Promise<number> {
  const { printLesson } = await import('./print.ts');
  const { papers } = await import('../print/index.ts');
  const at = words.indexOf('--paper');
  const wanted = at < 0 ? undefined : (words[at + 1] ?? '').toLowerCase();
  const paper = papers.find((one) => one === wanted);
  const folders = at < 0 ? words : words.toSpliced(at, 2);
  const [folder] = folders;
  if (folder === undefined || folders.length > 1 || (at >= 0 && !paper)) {
    console.error(`Name one lesson folder, and after --paper: ${papers.join(' or ')}.\n\n${help}`);
    return 1;
  }
  const { text, isDone } = await printLesson({ folder, root: process.cwd(), paper });
  if (isDone) console.log(text);
  else console.error(text);
  return isDone ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
