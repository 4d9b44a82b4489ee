import type { Command } from '../define/command.ts';
import { backupCommand } from './backup.ts';
import { completionCommand } from './completion.ts';
import { configCommand } from './config.ts';
import { convertCommand } from './convert.ts';
import { exportCommand } from './export.ts';
import { ingestCommand } from './ingest.ts';
import { manCommand } from './man.ts';
import { parseCommand } from './parse.ts';
import { quotesCommand } from './quotes.ts';
import { reindexCommand } from './reindex.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { statsCommand } from './stats.ts';
import { tokenCommand } from './token.ts';
import { validateCommand } from './validate.ts';
import { verifyCommand } from './verify.ts';

/** Every command. Help, the manual page, completion and docs are made from this list. */
export const COMMANDS: readonly Command[] = [
  parseCommand,
  convertCommand,
  validateCommand,
  ingestCommand,
  searchCommand,
  quotesCommand,
  statsCommand,
  exportCommand,
  serveCommand,
  tokenCommand,
  backupCommand,
  verifyCommand,
  reindexCommand,
  configCommand,
  completionCommand,
  manCommand,
];
