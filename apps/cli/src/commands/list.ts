import type { Command } from '../define/command.ts';
import { ingestCommand } from './ingest.ts';
import { parseCommand } from './parse.ts';
import { serveCommand } from './serve.ts';

/** Every command. Help, the manual page, completion and docs are made from this list. */
export const COMMANDS: readonly Command[] = [parseCommand, ingestCommand, serveCommand];
