import { parse } from '@wirecopy/core';
import { readSample } from '@wirecopy/fixtures';
import { jsonLog, type RunningServer, startServer } from '@wirecopy/server';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import { Command, InvalidArgumentError } from 'commander';
import { defaultStorePath, readNumberOption } from '../options.ts';
import { EXIT, print } from '../output.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly store?: string;
  readonly sample?: boolean;
  readonly onlyPersisted?: boolean;
  readonly trustProxy?: boolean;
  readonly log?: boolean;
}

const USUAL_PORT = 4000;
const readPort = readNumberOption(0, 65535);

/** `wirecopy serve`: the viewer and GraphQL from one process. */
export const serveCommand = new Command('serve')
  .description('serve the viewer and GraphQL')
  .option('--port <number>', `the port to listen at (default: $PORT or ${USUAL_PORT}; 0 takes any free one)`, readPort)
  .option('--host <address>', 'the address to listen at; 0.0.0.0 lets other machines in', 'localhost')
  .option('--store <file>', 'the archive (default: $WIRECOPY_STORE or data/wirecopy.sqlite)')
  .option('--sample', 'load the sample article when the archive is empty')
  .option('--only-persisted', 'run the registered GraphQL operations and no others')
  .option('--trust-proxy', 'take who asks from the x-forwarded-for of the proxy in front')
  .option('--log', 'write a line of JSON to standard error for each request')
  .addHelpText(
    'after',
    `
GraphiQL is served at /graphql unless NODE_ENV is production. Ctrl-C stops the server once open requests have ended.

Examples:
  $ wirecopy serve --sample
  $ PORT=8080 wirecopy serve --store desk.sqlite`,
  )
  .action(async (options: ServeOptions, command: Command) => {
    const port = options.port ?? portOfEnvironment(command);
    const store = openSqliteStore({ path: options.store ?? defaultStorePath() });
    try {
      if (options.sample) await loadSample(store);
      const server = await startServer({
        store,
        port,
        host: options.host,
        development: process.env['NODE_ENV'] !== 'production',
        onlyPersisted: options.onlyPersisted ?? false,
        trustProxy: options.trustProxy ?? false,
        ...(options.log && { log: jsonLog((line) => process.stderr.write(line)) }),
      });
      stopOnSignal(server, store);
      await print(`Wirecopy is at ${server.url}  (GraphQL at ${server.url}/graphql)\n`);
    } catch (cause) {
      await store.close();
      throw cause;
    }
  });

function portOfEnvironment(command: Command): number {
  const told = process.env['PORT'];
  if (told === undefined || told === '') return USUAL_PORT;
  try {
    return readPort(told);
  } catch (cause) {
    const reason = cause instanceof InvalidArgumentError ? cause.message : String(cause);
    return command.error(`error: environment variable PORT '${told}' is invalid. ${reason}`, { exitCode: EXIT.usage });
  }
}

async function loadSample(store: ArticleStore): Promise<void> {
  if ((await store.count()) > 0) return;
  await store.put(parse(readSample().text));
}

/** A Ctrl-C reaches a process started by npm twice: from the terminal and from npm. In milliseconds. */
const SAME_PRESS = 500;

/** The first signal lets open requests end; a second one, pressed later, does not wait for them. */
function stopOnSignal(server: RunningServer, store: ArticleStore): void {
  let asked: number | undefined;
  const stop = async (): Promise<void> => {
    if (asked !== undefined) {
      if (performance.now() - asked > SAME_PRESS) process.exit(EXIT.failed);
      return;
    }
    asked = performance.now();
    await server.close();
    await store.close();
    process.exit(EXIT.ok);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
