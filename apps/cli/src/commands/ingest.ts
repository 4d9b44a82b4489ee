import { type ArticleStore, WithdrawnError } from '@wirecopy/store';
import { openArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { flag, option } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { isUrl } from '../intake/feeds.ts';
import { incoming } from '../intake/incoming.ts';
import { piecesOf } from '../intake/pieces.ts';
import { INPUTS } from '../options/inputs.ts';
import { READING } from '../options/reading.ts';
import { SETTINGS } from '../options/settings.ts';
import { readNumber } from '../options/values.ts';
import { WORKING } from '../options/working.ts';
import { openJournal } from '../report/journal.ts';
import { plain, print } from '../report/say.ts';
import type { Bundle } from '../work/bundle.ts';
import { runJob } from '../work/run-job.ts';
import type { Reject, Result } from '../work/task.ts';

/** `wirecopy ingest FILE…`: reads copy and keeps it. */
export const ingestCommand = defineCommand({
  name: 'ingest',
  summary: 'read copy and keep it in the archive; the same copy twice is kept once',
  arguments: [INPUTS],
  options: {
    store: SETTINGS.store,
    watch: flag('go on, and take in what comes into the folders that were named'),
    poll: option('seconds', 'go on, and ask for the URLs that were named every so many seconds', readNumber(1, 86_400)),
    ...READING,
    ...WORKING,
  },
  notes: [
    'Prints what became of each article: created or unchanged, its id, its file.',
    'What cannot be read is told on standard error, or listed in the file of --rejects, and the rest goes on; the exit code is then 1. Ctrl-C keeps what is under way; the same command with --resume goes on from there.',
    'With --watch a file is read once it has not grown for half a second; to write it under a name that begins with a dot and then to rename it is safer still. With --poll a server that says so is not asked to send again what has not changed. Ctrl-C ends either.',
  ],
  examples: [
    { says: 'one story', line: 'wirecopy ingest story.txt' },
    { says: 'a folder of packed years', line: 'wirecopy ingest --store desk.sqlite years/*.tar.gz' },
    { says: 'all that a desk puts into a folder, as it comes', line: 'wirecopy ingest --watch incoming' },
    { says: 'a feed, every five minutes', line: 'wirecopy ingest --poll 300 https://example.org/feed.xml' },
  ],
  run: async ({ store: path, watch, poll, from, reference, maxLength, ...how }, names) => {
    const isEndless = watch || poll !== undefined;
    if (isEndless && how.resume)
      throw new UsageError('expected --resume alone: --watch and --poll begin with all that is there');
    if (poll !== undefined && !names.some(isUrl)) throw new UsageError('expected a URL with --poll, found none');
    const store = await openArchive(path);
    const tally = { created: 0, unchanged: 0, failed: 0 };
    try {
      await runJob({
        names,
        pieces: (signal) => (isEndless ? incoming(names, { from, watch, poll, signal }) : piecesOf(names, from)),
        isEndless,
        task: { from, reference, maxLength, into: { kind: 'articles' } },
        how,
        journal: isEndless
          ? undefined
          : openJournal(['ingest', names, path, from, reference, maxLength, how.rejects], how.resume),
        keep: (bundle) => keep(store, bundle, tally),
      });
    } finally {
      await store.close();
    }
    await print(`${tally.created} created, ${tally.unchanged} unchanged, ${tally.failed} failed\n`);
  },
});

interface Tally {
  created: number;
  unchanged: number;
  failed: number;
}

/** Keeps the articles of a batch and says so; returns those that the archive refused. */
async function keep(store: ArticleStore, { outcomes }: Bundle, tally: Tally): Promise<readonly Reject[]> {
  const results = outcomes.flatMap((outcome) => outcome.results);
  const kept = await putAll(store, results);
  const refused: Reject[] = [];
  let lines = '';
  for (const [index, result] of results.entries()) {
    const answer = kept[index];
    if (typeof answer === 'object') refused.push({ place: result.place, reason: answer.message });
    if (typeof answer !== 'string') continue;
    tally[answer]++;
    lines += `${answer}\t${plain(result.id)}\t${plain(result.place)}\n`;
  }
  if (lines !== '') await print(lines);
  tally.failed += refused.length + outcomes.reduce((count, { rejects }) => count + rejects.length, 0);
  return refused;
}

type Answer = 'created' | 'unchanged' | WithdrawnError;

/** All in one transaction; one by one where one of them was withdrawn. Errors: `StoreError` for an archive that cannot be written. */
async function putAll(store: ArticleStore, results: readonly Result[]): Promise<readonly Answer[]> {
  const articles = results.flatMap(({ article }) => (article ? [article] : []));
  if (articles.length === 0) return [];
  try {
    return (await store.putAll(articles, { bulk: true })).map(({ outcome }) => outcome);
  } catch (cause) {
    if (!(cause instanceof WithdrawnError)) throw cause;
    if (articles.length === 1) return [cause];
  }
  const answers: Answer[] = [];
  for (const result of results) answers.push(...(await putAll(store, [result])));
  return answers;
}
