import { formatNamed } from '@wirecopy/formats';
import { defineCommand } from '../define/command.ts';
import { UsageError } from '../define/usage-error.ts';
import { piecesOf } from '../intake/pieces.ts';
import { INPUTS } from '../options/inputs.ts';
import { READING, WRITING } from '../options/reading.ts';
import { OUTPUT, WORKING } from '../options/working.ts';
import { openJournal } from '../report/journal.ts';
import { runJob } from '../work/run-job.ts';
import { canResume, openWriter } from '../work/writer.ts';

/** `wirecopy convert --to FORMAT FILE…`: copy from one format to another. */
export const convertCommand = defineCommand({
  name: 'convert',
  summary: 'write copy in another format',
  arguments: [INPUTS],
  options: { ...READING, ...WRITING, ...OUTPUT, ...WORKING },
  notes: [
    'With --output FOLDER/ each article gets a file of its own, named after the file that it came from: story.txt becomes story.txt.newsmlg2.',
    'What the other format cannot hold is told on standard error, each loss once with the number of articles that have it.',
  ],
  examples: [
    { says: 'one item', line: 'wirecopy convert --to newsml-g2 story.txt > story.xml' },
    { says: 'a folder, a file each', line: 'wirecopy convert --from ninjs --to newsml-g2 items --output converted/' },
    { says: 'many items to one file of lines', line: 'wirecopy convert --to ndjson items > items.ndjson' },
  ],
  run: async ({ to, output, from, reference, maxLength, ...how }, names) => {
    const format = formatNamed(to);
    if (!format) throw new UsageError(`expected the name of a format, found '${to}'`);
    const goesOn = canResume(format, output);
    if (how.resume && !goesOn)
      throw new UsageError(
        `expected --resume with --output FOLDER/, or with a format of lines; ${to} is written at the end`,
      );
    const call = ['convert', names, output, from, to, reference, maxLength, how.rejects];
    const journal = goesOn ? openJournal(call, how.resume) : undefined;
    const writer = await openWriter(format, output, journal?.position.output);
    try {
      await runJob({
        names,
        pieces: () => piecesOf(names, from),
        task: { from, reference, maxLength, into: writer.product },
        how,
        journal,
        outputSize: writer.size,
        keep: async (bundle) => {
          await writer.write(bundle);
          return [];
        },
      });
    } finally {
      await writer.close();
    }
  },
});
