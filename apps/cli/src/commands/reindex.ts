import type { ArticleStore, ReindexProgress } from '@wirecopy/store';
import { z } from 'zod';
import { withArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { flag } from '../define/option.ts';
import { SETTINGS } from '../options/settings.ts';
import { listenForInterruption, tellStopped } from '../report/interruption.ts';
import { showProgress } from '../report/progress.ts';
import { print } from '../report/say.ts';
import { StateFile } from '../report/state-file.ts';
import { parseItem } from '../work/read-piece.ts';

const Cursor = z.object({ after: z.string() });

/** `wirecopy reindex`: reads every article of the archive anew. */
export const reindexCommand = defineCommand({
  name: 'reindex',
  summary: 'read every article of the archive anew, after the parser has learned more',
  options: {
    store: SETTINGS.store,
    resume: flag('go on where the same command was stopped'),
    progress: SETTINGS.progress,
  },
  notes: ['Ids, versions and text stay as they are. The archive goes on serving meanwhile.'],
  examples: [{ says: 'after an update of Wirecopy', line: 'wirecopy reindex' }],
  run: async ({ store: path, resume, progress: how }) =>
    withArchive(path, async (store) => {
      const state = new StateFile(['reindex', path], Cursor);
      const interruption = listenForInterruption();
      const progress = showProgress({ unit: 'versions', how });
      let last: ReindexProgress | undefined;
      try {
        const done = await reindex(store, resume ? state.read()?.after : undefined, (now) => {
          progress.expect(now.total);
          progress.advance(now.done - (last?.done ?? 0), now.done);
          last = now;
          interruption.signal.throwIfAborted();
        });
        state.remove();
        await print(`${done} versions read anew\n`);
      } catch (cause) {
        if (last) state.write({ after: last.resumeAfter });
        if (!interruption.signal.aborted) throw cause;
        tellStopped(interruption, `stopped after ${last?.done ?? 0} versions; the same command with --resume goes on`);
      } finally {
        progress.stop();
      }
    }),
});

const reindex = (
  store: ArticleStore,
  resumeAfter: string | undefined,
  onProgress: (progress: ReindexProgress) => void,
): Promise<number> =>
  store.reindex({
    resumeAfter,
    onProgress,
    parse: ({ article: { id, source, envelope } }) =>
      parseItem({ id, source, envelope, reference: envelope?.published?.slice(0, 10) }, {}),
  });
