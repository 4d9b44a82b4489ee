import { defineCommand } from '../define/command.ts';
import { flag } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { piecesOf } from '../intake/pieces.ts';
import { INPUTS } from '../options/inputs.ts';
import { READING } from '../options/reading.ts';
import { OUTPUT, WORKING } from '../options/working.ts';
import { openJournal } from '../report/journal.ts';
import { openSink, type Sink, spend, standardOutput } from '../report/sink.ts';
import { runJob } from '../work/run-job.ts';

/** `wirecopy parse FILE…`: prints what was read as JSON. */
export const parseCommand = defineCommand({
  name: 'parse',
  summary: 'read copy and print each article as JSON',
  arguments: [{ ...INPUTS, required: false }],
  options: {
    ...READING,
    ndjson: flag('lines in and out, as a filter: without a file, standard input is read'),
    pretty: flag('indent the JSON'),
    keepLines: flag(
      'answer a line that cannot be read with {"error", "place"}, so that lines out are as many as lines in',
    ),
    ...OUTPUT,
    ...WORKING,
  },
  notes: [
    'Articles come in the order of the input, one line each, however many threads read them. The format is told by the bytes.',
    'A line of NDJSON is {"id", "text", "reference"?}, or an item of a format that is written in JSON; its answer is the article of that id, and comes as soon as the line is there.',
    'What cannot be read is told on standard error, or listed in the file of --rejects, and the rest goes on; the exit code is then 1. Ctrl-C finishes what is under way; with --output the same command with --resume goes on from there.',
  ],
  examples: [
    { says: 'look at what is read from a story', line: 'wirecopy parse --pretty story.txt' },
    { says: 'who is quoted', line: "wirecopy parse story.txt | jq '.quotations[].attribution.speaker.text'" },
    { says: 'a whole folder, as fast as the machine can', line: 'wirecopy parse archive --output archive.ndjson' },
    { says: 'a line in, a line out', line: 'wirecopy parse --ndjson < lines.ndjson > articles.ndjson' },
  ],
  run: async ({ ndjson, pretty, keepLines, output, from: told, reference, maxLength, ...how }, operands) => {
    if (pretty && ndjson) throw new UsageError('expected --pretty or --ndjson, found both; leave one out');
    if (how.resume && output === undefined)
      throw new UsageError('expected --output with --resume: what went to standard output cannot be gone on with');
    const isFilter = operands.length === 0 && (ndjson || told === 'ndjson');
    const from = isFilter ? 'ndjson' : told;
    const names = isFilter ? ['-'] : operands;
    if (names.length === 0) throw new UsageError('expected a file, a folder or - for standard input, found nothing');
    const journal =
      output === undefined
        ? undefined
        : openJournal(['parse', names, output, from, reference, maxLength, pretty, keepLines, how.rejects], how.resume);
    const sink: Sink = output === undefined ? standardOutput() : await openSink(output, journal?.position.output);
    try {
      await runJob({
        names,
        pieces: () => piecesOf(names, from),
        task: { from, reference, maxLength, into: { kind: 'json', pretty, keepLines } },
        how,
        journal,
        outputSize: () => sink.size,
        keep: async ({ joined }) => {
          await spend(sink, joined);
          return [];
        },
      });
    } finally {
      await sink.close();
    }
  },
});
