import { FORMATS, type Format } from '@wirecopy/formats';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import { Command } from 'commander';
import { readArticles } from '../input.ts';
import { defaultStorePath, readDayOption, readFormatOption } from '../options.ts';
import { complain, messageOf, print } from '../output.ts';

interface IngestOptions {
  readonly store?: string;
  readonly from?: Format;
  readonly reference?: string;
}

interface Tally {
  created: number;
  unchanged: number;
  failed: number;
}

/** `wirecopy ingest FILE…`: reads copy and keeps it. */
export const ingestCommand = new Command('ingest')
  .description('read copy and keep it in the archive; the same copy twice is kept once')
  .argument('<file...>', 'files to read; - is standard input')
  .option('--store <file>', 'the archive (default: $WIRECOPY_STORE or data/wirecopy.sqlite)')
  .option(
    '--from <format>',
    `how the input is written: ${FORMATS.map(({ name }) => name).join(', ')} (default: told by the bytes)`,
    readFormatOption,
  )
  .option(
    '--reference <day>',
    'the day that times are resolved against when the copy has no dateline, as 2019-05-15',
    readDayOption,
  )
  .addHelpText(
    'after',
    `
A file that cannot be read is told on standard error, and the rest goes on; the exit code is then 1.

Examples:
  $ wirecopy ingest story.txt
  $ wirecopy ingest --store desk.sqlite archive/*.txt`,
  )
  .action(async (files: readonly string[], options: IngestOptions) => {
    const store = openSqliteStore({ path: options.store ?? defaultStorePath() });
    const tally: Tally = { created: 0, unchanged: 0, failed: 0 };
    try {
      for (const file of files) await ingestFile(store, file, options, tally);
    } finally {
      await store.close();
    }
    await print(`${tally.created} created, ${tally.unchanged} unchanged, ${tally.failed} failed\n`);
  });

async function ingestFile(
  store: ArticleStore,
  file: string,
  { from, reference }: IngestOptions,
  tally: Tally,
): Promise<void> {
  try {
    for (const article of await readArticles(file, { format: from, reference })) {
      const { outcome, stored } = await store.put(article);
      tally[outcome]++;
      await print(`${outcome}\t${stored.article.id}\t${file}\n`);
    }
  } catch (cause) {
    tally.failed++;
    complain(messageOf(cause));
  }
}
