import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { UsageError } from './define/usage-error.ts';
import { buildProgram } from './program.ts';
import { EXIT } from './report/exits.ts';
import { messageOf } from './report/messages.ts';
import { complain, watchStandardOutput } from './report/say.ts';

watchStandardOutput();
try {
  await buildProgram(packageJson.version).parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else complain(messageOf(cause));
  if (cause instanceof UsageError) process.exitCode = EXIT.usage;
}
// A command that was stopped leaves standard input open, and with it the process.
if (process.exitCode === EXIT.interrupted || process.exitCode === EXIT.terminated) process.exit();
