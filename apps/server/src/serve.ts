import { DataFolderError } from './data-folder.ts';
import { formatGreeting } from './greeting.ts';
import { help, OptionError, parseOptions, type Options } from './options.ts';
import { startServer, type RunningServer } from './start-server.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options) await run(options);
  else console.log(help);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const server = await startServer(options).catch((error: unknown) => {
    throw new Error(listenSentence(error, options) ?? sentenceOf(error), { cause: error });
  });
  stopOnSignal(server);
  // One connection's trouble that nobody caught must not end everybody's class.
  process.on('uncaughtException', (error) => server.journal.fault(error));
  process.on('unhandledRejection', (error) => server.journal.fault(error));
  const practiceLink = await startPractice(server, options);
  // Last: whoever reads it may stop the server the moment after.
  console.log(formatGreeting({ ...server, practiceLink }));
}

async function startPractice(
  server: RunningServer,
  { practice: lesson, lessons }: Options,
): Promise<string | undefined> {
  if (lesson === undefined) return undefined;
  const link = await server.practise(lesson);
  if (link !== undefined) return link;
  await server.close();
  throw new OptionError(
    lesson === ''
      ? `There is no lesson in "${lessons}" that can be taught. Choose another folder: npm start -- --practice --lessons <folder>`
      : `There is no lesson "${lesson}" in "${lessons}" that can be taught. A lesson has the name of its folder.`,
  );
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  const stop = () => {
    // A second ctrl-C means now.
    if (isStopping) process.exit(1);
    isStopping = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // The last one: somebody closed the terminal.
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
}

function listenSentence(error: unknown, { port, host }: Options): string | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Is Sightline running already? Choose another: npm start -- --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023: npm start -- --port 4173`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `"${host}" is no address of this machine. Leave --host out to listen on all of them.`;
    default:
      return undefined;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof OptionError || error instanceof DataFolderError) return error.message;
  return error instanceof Error ? error.message : 'Sightline could not start.';
}
