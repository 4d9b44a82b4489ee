import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';

/** A file counts as whole once it has not grown for so long, in milliseconds. */
const SETTLED = 500;

/**
 * Begins to watch folders. What comes into them from now on, or changes in them, is given file by file, each once it is
 * whole, until the signal says stop; what is there already is left out.
 *
 * Errors: one that names what is no folder.
 */
export async function watchFolders(folders: readonly string[], signal: AbortSignal): Promise<AsyncIterable<string>> {
  for (const folder of folders) {
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder}: expected a folder to watch, found a file`);
  }
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 5 },
    ignored: (path) => /(^|[/\\])\.[^./\\]/.test(path),
  });
  const files = filesOf(watcher, signal);
  await once(watcher, 'ready');
  return files;
}

function filesOf(watcher: FSWatcher, signal: AbortSignal): AsyncIterable<string> {
  const waiting: string[] = [];
  let wake = (): void => {};
  const take = (path: string): void => {
    waiting.push(path);
    wake();
  };
  watcher.on('add', take).on('change', take);
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    async *[Symbol.asyncIterator]() {
      try {
        while (!signal.aborted) {
          const path = waiting.shift();
          if (path !== undefined) yield path;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        await watcher.close();
      }
    },
  };
}
