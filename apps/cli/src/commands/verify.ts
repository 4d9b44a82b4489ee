import { withArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { SETTINGS } from '../options/settings.ts';
import { EXIT } from '../report/exits.ts';
import { showProgress } from '../report/progress.ts';
import { plain, print } from '../report/say.ts';

/** `wirecopy verify`: looks at every article of the archive and at its indexes. */
export const verifyCommand = defineCommand({
  name: 'verify',
  summary: 'check every article of the archive, its offsets and checksums, and the indexes',
  options: { store: SETTINGS.store, progress: SETTINGS.progress },
  notes: ['Prints each fault on a line; the exit code is 1 where there are any.'],
  examples: [{ says: 'before a backup is trusted', line: 'wirecopy verify --store desk.sqlite' }],
  run: async ({ store: path, progress: how }) =>
    withArchive(path, async (store) => {
      const progress = showProgress({ unit: 'versions', how });
      let seen = 0;
      const { checked, faults } = await store.verify({
        onProgress: (now) => {
          progress.expect(now.total);
          progress.advance(now.checked - seen, now.checked);
          seen = now.checked;
        },
      });
      progress.stop();
      for (const { id, version, message } of faults)
        await print(`fault\t${plain(id === undefined ? path : `${id} version ${version}`)}\t${plain(message)}\n`);
      await print(`${checked} versions checked, ${faults.length === 0 ? 'no' : faults.length} faults\n`);
      if (faults.length > 0) process.exitCode = EXIT.failed;
    }),
});
