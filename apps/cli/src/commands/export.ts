import { formatNamed } from '@wirecopy/formats';
import type { StoredArticle } from '@wirecopy/store';
import { withArchive } from '../archive/open-archive.ts';
import { itemsFromEnd } from '../archive/pages.ts';
import { defineCommand } from '../define/command.ts';
import { UsageError } from '../define/usage-error.ts';
import { FILTERS, filterOf } from '../options/filters.ts';
import { WRITING } from '../options/reading.ts';
import { SETTINGS } from '../options/settings.ts';
import { OUTPUT } from '../options/working.ts';
import { listenForInterruption, tellStopped } from '../report/interruption.ts';
import { Notices } from '../report/notices.ts';
import { showProgress } from '../report/progress.ts';
import type { Notice } from '../work/task.ts';
import { resultOf } from '../work/work-on.ts';
import { openWriter } from '../work/writer.ts';

/** `wirecopy export`: the articles of the archive, in any format that can be written. */
export const exportCommand = defineCommand({
  name: 'export',
  summary: 'write the articles of the archive, in any format, the oldest first',
  options: {
    store: SETTINGS.store,
    to: { ...WRITING.to, fallback: 'ndjson', required: false },
    ...FILTERS,
    ...OUTPUT,
    progress: SETTINGS.progress,
  },
  notes: [
    'The newest version of each article that may be read. What is withdrawn or under embargo is left out.',
    'With --output FOLDER/ each article gets a file of its own, named after its id.',
  ],
  examples: [
    { says: 'all of it, a line each', line: 'wirecopy export > archive.ndjson' },
    { says: 'one month as NewsML-G2', line: 'wirecopy export --month 2019-05 --to newsml-g2 --output may/' },
  ],
  run: async ({ store: path, to, output, progress: how, ...filters }) =>
    withArchive(path, async (store) => {
      const format = formatNamed(to);
      if (!format) throw new UsageError(`expected the name of a format, found '${to}'`);
      const filter = filterOf(filters);
      const writer = await openWriter(format, output);
      const interruption = listenForInterruption();
      const progress = showProgress({ unit: 'articles', how });
      progress.expect(await store.count(filter));
      const notices = new Notices();
      let done = 0;
      try {
        for await (const stored of itemsFromEnd<StoredArticle>((page) => store.list(page, filter))) {
          if (interruption.signal.aborted) break;
          const { article } = stored;
          const lost: Notice[] = [];
          await writer.write([await resultOf(article.id, article, writer.product, lost)]);
          notices.add(lost);
          progress.advance(1, ++done);
        }
      } finally {
        progress.stop();
        await writer.close();
        notices.tell();
      }
      if (interruption.signal.aborted) tellStopped(interruption, `stopped after ${done} articles`);
    }),
});
