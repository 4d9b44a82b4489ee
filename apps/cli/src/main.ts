import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { ingestCommand } from './commands/ingest.ts';
import { parseCommand } from './commands/parse.ts';
import { serveCommand } from './commands/serve.ts';
import { complain, EXIT, messageOf } from './output.ts';

const program = new Command('wirecopy')
  .description('Turns news wire copy into typed data that keeps faith with its source.')
  .version(packageJson.version, '--version', 'print the version')
  .helpOption('--help', 'print this help')
  .showHelpAfterError('(wirecopy --help tells how it is used)');
for (const command of [parseCommand, ingestCommand, serveCommand]) {
  program.addCommand(command.copyInheritedSettings(program).helpOption('--help', 'print this help').exitOverride());
}
program.exitOverride();

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else complain(messageOf(cause));
}
