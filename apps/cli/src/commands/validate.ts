import { defineCommand } from '../define/command.ts';
import { flag } from '../define/option.ts';
import { piecesOf } from '../intake/pieces.ts';
import { INPUTS } from '../options/inputs.ts';
import { READING } from '../options/reading.ts';
import { SETTINGS } from '../options/settings.ts';
import { complain, plain, print } from '../report/say.ts';
import type { Bundle } from '../work/bundle.ts';
import { runJob } from '../work/run-job.ts';

/** `wirecopy validate FILE…`: whether files can be read, and what is odd about them. */
export const validateCommand = defineCommand({
  name: 'validate',
  summary: 'tell whether files can be read, as what, and what is odd about them',
  arguments: [INPUTS],
  options: {
    ...READING,
    strict: flag('what is odd counts as a failure'),
    workers: SETTINGS.workers,
    progress: SETTINGS.progress,
  },
  notes: [
    'Prints a line for each file: ok with its format and number of articles, or bad with the reason; then a line for each thing that is odd, lost or left unread. The exit code is 1 where anything is bad.',
  ],
  examples: [
    { says: 'one file', line: 'wirecopy validate item.json' },
    { says: 'the files of a folder that cannot be read', line: "wirecopy validate feed | grep '^bad'" },
  ],
  run: async ({ strict, from, reference, maxLength, ...how }, names) => {
    let odd = 0;
    await runJob({
      names,
      pieces: () => piecesOf(names, from),
      task: { from, reference, maxLength, into: { kind: 'check' } },
      how: { ...how, resume: false, rejects: undefined },
      isTold: true,
      keep: async ({ outcomes }) => {
        odd += outcomes.reduce((count, { notices }) => count + notices.length, 0);
        await print(outcomes.map(show).join(''));
        return [];
      },
    });
    if (strict && odd > 0) complain(`${odd} things are odd`);
  },
});

function show({ place, format, results, rejects, notices }: Bundle['outcomes'][number]): string {
  const lines = [
    ...(results.length > 0
      ? [`ok\t${place}\t${format}, ${results.length} ${results.length === 1 ? 'article' : 'articles'}`]
      : []),
    ...rejects.map(({ reason }) => `bad\t${place}\t${reason}`),
    ...notices.map(({ message }) => `odd\t${place}\t${message}`),
  ];
  return lines.map((line) => `${line.split('\t').map(plain).join('\t')}\n`).join('');
}
