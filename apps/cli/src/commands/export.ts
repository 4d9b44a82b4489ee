import { setImmediate as turn } from 'node:timers/promises';
import { formatNamed } from '@wirecopy/formats';
import type { ArticleFilter, ArticleStore, StoredArticle } from '@wirecopy/store';
import { z } from 'zod';
import { withArchive } from '../archive/open-archive.ts';
import { pagesFromEnd } from '../archive/pages.ts';
import { defineCommand } from '../define/command.ts';
import { flag } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { FILTERS, filterOf } from '../options/filters.ts';
import { WRITING } from '../options/reading.ts';
import { SETTINGS } from '../options/settings.ts';
import { OUTPUT } from '../options/working.ts';
import { listenForInterruption, tellStopped } from '../report/interruption.ts';
import { Notices } from '../report/notices.ts';
import { type ProgressStyle, showProgress } from '../report/progress.ts';
import { openState, type StateFile } from '../report/state-file.ts';
import { writeAll } from '../work/bundle.ts';
import { canResume, openWriter, type Writer } from '../work/writer.ts';

/** How far an export came. */
const Reached = z.object({
  /** The cursor of the last article that was written. */
  before: z.string().optional(),
  /** How many were written, and how long the output is, in bytes. */
  done: z.int().nonnegative(),
  output: z.int().nonnegative(),
});
type Reached = z.infer<typeof Reached>;

/** `wirecopy export`: the articles of the archive, in any format that can be written. */
export const exportCommand = defineCommand({
  name: 'export',
  summary: 'write the articles of the archive, in any format, the oldest first',
  options: {
    store: SETTINGS.store,
    to: { ...WRITING.to, fallback: 'ndjson', required: false },
    ...FILTERS,
    ...OUTPUT,
    resume: flag('go on where the same command was stopped'),
    progress: SETTINGS.progress,
  },
  notes: [
    'The newest version of each article that may be read. What is withdrawn or under embargo is left out.',
    'With --output FOLDER/ each article gets a file of its own, named after its id.',
    'Ctrl-C finishes what is under way; the same command with --resume goes on from there, also after a crash. It needs --output with a folder, or a format of lines.',
  ],
  examples: [
    { says: 'all of it, a line each', line: 'wirecopy export > archive.ndjson' },
    { says: 'one month as NewsML-G2', line: 'wirecopy export --month 2019-05 --to newsml-g2 --output may/' },
    { says: 'all of it to a file; after a stop add --resume', line: 'wirecopy export --output archive.ndjson' },
  ],
  run: async ({ store: path, to, output, resume, progress: how, ...filters }) =>
    withArchive(path, async (store) => {
      const filter = filterOf(filters);
      const format = formatNamed(to);
      if (!format) throw new UsageError(`expected the name of a format, found '${to}'`);
      const goesOn = canResume(format, output);
      if (resume && !goesOn)
        throw new UsageError('expected --resume with --output FOLDER/, or with --output FILE and a format of lines');
      const state = goesOn ? openState(['export', path, to, output, filter], Reached, resume) : undefined;
      const begun = state?.state ?? { done: 0, output: 0 };
      const writer = await openWriter(format, output, begun.output);
      await run({ store, filter, writer, how }, begun, state?.file);
    }),
});

interface Export {
  readonly store: ArticleStore;
  readonly filter: ArticleFilter;
  readonly writer: Writer;
  readonly how: ProgressStyle;
}

/** Exports what comes after the place that was reached, and ends where it is asked to. */
async function run({ store, filter, writer, how }: Export, begun: Reached, file: StateFile<Reached> | undefined) {
  const interruption = listenForInterruption();
  const progress = showProgress({ unit: 'articles', how });
  const notices = new Notices();
  let reached = begun;
  try {
    progress.expect(await store.count(filter));
    for await (const page of pagesFromEnd<StoredArticle>((ask) => store.list(ask, filter), begun.before)) {
      // An archive in a file is read without waiting, so that Ctrl-C and the bar would never have their turn.
      await turn();
      if (interruption.signal.aborted) break;
      const articles = page.map(({ article }) => article);
      const bundle = await writeAll(articles, writer.product);
      await writer.write(bundle);
      notices.add(bundle.outcomes.flatMap((outcome) => outcome.notices));
      reached = { before: page.at(-1)?.cursor, done: reached.done + page.length, output: writer.size() };
      file?.write(reached);
      progress.advance(page.length, reached.done);
    }
  } finally {
    progress.stop();
    await writer.close();
    notices.tell();
    interruption.release();
  }
  if (!interruption.signal.aborted) file?.remove();
  else {
    const goesOn = file ? '; the same command with --resume goes on' : '';
    tellStopped(interruption, `stopped after ${reached.done} articles${goesOn}`);
  }
}
