import { defineCommand } from '../define/command.ts';
import { manualPage } from '../help/man.ts';
import { print } from '../report/say.ts';
import { SUMMARY } from '../summary.ts';

/** `wirecopy man`: the manual page. */
export const manCommand = defineCommand({
  name: 'man',
  summary: 'print the manual page',
  examples: [
    { says: 'read it', line: 'wirecopy man | man -l -' },
    { says: 'keep it', line: 'wirecopy man > ~/.local/share/man/man1/wirecopy.1' },
  ],
  run: async (_values, _operands, { version, commands }) => print(manualPage(version, SUMMARY, commands)),
});
