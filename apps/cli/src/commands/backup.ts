import { statSync } from 'node:fs';
import { withArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { SETTINGS } from '../options/settings.ts';
import { print } from '../report/say.ts';

/** `wirecopy backup FILE`: copies the archive. */
export const backupCommand = defineCommand({
  name: 'backup',
  summary: 'copy the archive to a new file, while it goes on serving',
  arguments: [{ name: 'file', describe: 'the copy; it must not be there yet', completes: 'file' }],
  options: { store: SETTINGS.store },
  notes: ['The copy is whole or not there at all. `wirecopy verify --store FILE` proves it.'],
  examples: [{ says: 'a copy with the day in its name', line: 'wirecopy backup desk-$(date +%F).sqlite' }],
  run: async ({ store: path }, [to = '']) =>
    withArchive(path, async (store) => {
      await store.backup(to);
      await print(`${to}: ${(statSync(to).size / 1e6).toFixed(1)} MB, ${await store.count()} articles\n`);
    }),
});
