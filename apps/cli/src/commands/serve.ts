import type { RunningServer } from '@wirecopy/server';
import type { ArticleStore } from '@wirecopy/store';
import { openArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { flag } from '../define/option.ts';
import { SETTINGS } from '../options/settings.ts';
import { EXIT } from '../report/exits.ts';
import { listenForInterruption } from '../report/interruption.ts';
import { print } from '../report/say.ts';

/** `wirecopy serve`: the viewer and GraphQL from one process. */
export const serveCommand = defineCommand({
  name: 'serve',
  summary: 'serve the viewer and GraphQL',
  options: {
    port: SETTINGS.port,
    host: SETTINGS.host,
    store: SETTINGS.store,
    replica: SETTINGS.replica,
    sample: flag('load the sample article when the archive is empty'),
    graphqlUrl: SETTINGS.graphqlUrl,
    onlyPersisted: SETTINGS.onlyPersisted,
    allowOrigin: SETTINGS.allowOrigin,
    trustProxy: SETTINGS.trustProxy,
    answerCache: SETTINGS.answerCache,
    log: SETTINGS.log,
  },
  notes: [
    'Whoever bears no token may read and nothing more, except at one’s own machine while NODE_ENV is not production; wirecopy token makes tokens.',
    'GraphiQL is served at /graphql unless NODE_ENV is production. Ctrl-C stops the server once open requests have ended.',
  ],
  examples: [
    { says: 'try it with a sample', line: 'wirecopy serve --sample' },
    { says: 'another archive at another port', line: 'PORT=8080 wirecopy serve --store desk.sqlite' },
  ],
  run: async ({ store: path, replica: replicaUrl, sample, graphqlUrl, answerCache, log, ...served }) => {
    const { jsonLog, startServer } = await import('@wirecopy/server');
    const store = await openArchive(path, { replicaUrl });
    try {
      if (sample) await loadSample(store);
      const server = await startServer({
        store,
        ...served,
        development: process.env['NODE_ENV'] !== 'production',
        answerCache: answerCache * MEGABYTE,
        ...(graphqlUrl && { archive: graphqlUrl }),
        ...(log && { log: jsonLog((line) => process.stderr.write(line)) }),
      });
      stopOnSignal(server, store);
      await print(`Wirecopy is at ${server.url}  (GraphQL at ${server.url}/graphql)\n`);
    } catch (cause) {
      await store.close();
      throw cause;
    }
  },
});

const MEGABYTE = 1024 * 1024;

async function loadSample(store: ArticleStore): Promise<void> {
  if ((await store.count()) > 0) return;
  const [{ parse }, { readSample }] = await Promise.all([import('@wirecopy/core'), import('@wirecopy/fixtures')]);
  await store.put(parse(readSample().text));
}

/** Lets open requests end. To stop so is how a server ends: it is no failure. */
function stopOnSignal(server: RunningServer, store: ArticleStore): void {
  listenForInterruption().signal.addEventListener('abort', async () => {
    await server.close();
    await store.close();
    process.exit(EXIT.ok);
  });
}
