import type { Argument } from '../define/command.ts';

/** What is to be read. */
export const INPUTS: Argument = {
  name: 'file',
  describe: 'files, folders, patterns or URLs to read, packed with gzip, zstd or tar or not; - is standard input',
  many: true,
  completes: 'file',
};
