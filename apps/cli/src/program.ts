import {
  InvalidArgumentError,
  Argument as ParsedArgument,
  Command as ParsedCommand,
  Option as ParsedOption,
} from 'commander';
import { COMMANDS } from './commands/list.ts';
import { type Argument, type Command, operandOf } from './define/command.ts';
import { type Option, oneOf } from './define/option.ts';
import { UsageError } from './define/usage-error.ts';
import { described, spelling } from './help/describe.ts';
import { EVERYWHERE } from './options/everywhere.ts';
import { bold, complain } from './report/say.ts';
import { readSettings } from './settings/read-settings.ts';
import { SUMMARY } from './summary.ts';

/** The whole command line, made of the list of commands. Nothing is read and nothing runs before `parseAsync`. */
export function buildProgram(version: string): ParsedCommand {
  const program = new ParsedCommand('wirecopy')
    .description(SUMMARY)
    .version(version, '-V, --version', 'print the version');
  for (const command of COMMANDS) program.addCommand(build(command, version));
  program.addHelpText('after', '\n`wirecopy <command> --help` tells more of each, with examples.');
  prepare(program, 'wirecopy');
  program.helpCommand('help [command]', 'print the help of a command');
  return program;
}

function build(command: Command, version: string): ParsedCommand {
  const parsed = new ParsedCommand(command.name).description(command.summary);
  for (const inner of command.commands) parsed.addCommand(build(inner, version));
  for (const argument of command.arguments) parsed.addArgument(buildArgument(argument));
  if (command.commands.length > 0) return parsed;
  const options = { ...command.options, ...EVERYWHERE };
  for (const [name, option] of Object.entries(options)) parsed.addOption(buildOption(name, option));
  parsed.addHelpText('after', afterHelp(command));
  return parsed.action(async () => {
    const { values, settings } = readSettings(options, parsed.opts());
    await command.run(values, parsed.args, { settings, commands: COMMANDS, version });
  });
}

function buildArgument(argument: Argument): ParsedArgument {
  const parsed = new ParsedArgument(operandOf(argument), argument.describe);
  const { choices } = argument;
  return choices ? parsed.argParser(reader(oneOf(choices))) : parsed;
}

function buildOption(name: string, option: Option<unknown>): ParsedOption {
  const short = option.short ? `-${option.short}, ` : '';
  const parsed = new ParsedOption(short + spelling(name, option), described(name, option));
  if (option.required) parsed.makeOptionMandatory();
  if (option.takes === undefined) return parsed;
  const read = reader(option.read);
  return parsed.argParser<unknown>(
    option.repeats
      ? (text, before) => [...((before as unknown[] | undefined) ?? []), ...(read(text) as unknown[])]
      : read,
  );
}

const reader =
  <Value>(read: (text: string) => Value) =>
  (text: string): Value => {
    try {
      return read(text);
    } catch (cause) {
      throw cause instanceof UsageError ? new InvalidArgumentError(cause.message) : cause;
    }
  };

function afterHelp({ notes, examples }: Command): string {
  const paragraphs = notes.map((note) => `\n${wrap(note, 80)}`);
  const lines = examples.map(({ says, line }) => `  # ${says}\n  $ ${line}`);
  return [
    ...paragraphs,
    ...(lines.length === 0 ? [] : ['', bold('Examples:', process.stdout), lines.join('\n\n')]),
  ].join('\n');
}

/** Breaks a paragraph into lines of at most so many characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Errors are one line in the words of this program, and what they end with is thrown rather than ending the process. */
function prepare(command: ParsedCommand, path: string): void {
  command
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => bold(title, process.stdout) })
    .configureOutput({ outputError: (text) => complain(`${inOneLine(text)} ${path} --help tells how it is used`) })
    .exitOverride();
  for (const inner of command.commands) prepare(inner, `${path} ${inner.name()}`);
}

const inOneLine = (text: string): string =>
  text
    .replace(/^error: /, '')
    .replace('is invalid. ', 'is invalid: ')
    .replace(/(for argument '[^']*')\. /, '$1: ')
    .replace(/\(Did you mean (.*?)\?\)/, 'did you mean $1?')
    .trim()
    .replace(/\.?\s*\n\s*/g, '; ')
    .replace(/([^?])$/, '$1;');
