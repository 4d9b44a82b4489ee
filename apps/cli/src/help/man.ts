import { type Command, usageOf, withInner } from '../define/command.ts';
import type { Option } from '../define/option.ts';
import { dashed } from '../define/option.ts';
import { EVERYWHERE } from '../options/everywhere.ts';
import { EXITS } from '../report/exits.ts';
import { described } from './describe.ts';

/** The manual page, in roff. Source: man(7). */
export function manualPage(version: string, summary: string, commands: readonly Command[]): string {
  return `${[
    `.TH WIRECOPY 1 "" "wirecopy ${version}" "User Commands"`,
    '.SH NAME',
    `wirecopy \\- ${roff(summary)}`,
    '.SH SYNOPSIS',
    '.B wirecopy',
    '.I command',
    '[options] [arguments]',
    '.SH COMMANDS',
    ...commands.flatMap((command) => withInner(command)).flatMap(({ path, command }) => sectionOf(path, command)),
    '.SH OPTIONS OF EVERY COMMAND',
    ...optionsOf(EVERYWHERE),
    '.SH EXIT STATUS',
    ...EXITS.flatMap(({ code, means }) => ['.TP', String(code), roff(means)]),
  ].join('\n')}\n`;
}

function sectionOf(path: string, command: Command): string[] {
  return [
    `.SS ${quoted(usageOf(path, command))}`,
    sentence(command.summary),
    ...command.arguments.flatMap(({ name, describe }) => ['.TP', `.I ${roff(name)}`, roff(describe)]),
    ...optionsOf(command.options),
    ...command.notes.flatMap((note) => ['.PP', roff(note)]),
    ...command.examples.flatMap(({ says, line }) => ['.PP', sentence(says), '.RS', '.nf', roff(line), '.fi', '.RE']),
  ];
}

const optionsOf = (options: Command['options']): string[] =>
  Object.entries(options).flatMap(([name, option]) => ['.TP', spelled(name, option), roff(described(name, option))]);

function spelled(name: string, { short, takes }: Option<unknown>): string {
  const letters = [...(short ? [`-${short}`] : []), `--${dashed(name)}`]
    .map((word) => `\\fB${roff(word)}\\fR`)
    .join(', ');
  return takes === undefined ? letters : `${letters} \\fI${roff(takes)}\\fR`;
}

const sentence = (text: string): string => roff(`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`);
const quoted = (text: string): string => `"${roff(text).replaceAll('"', '\\(dq')}"`;

/** Text that roff takes as it is: no backslash, no hyphen that breaks a line, no dot or quote that begins one. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('…', '...')
    .replace(/^[.']/gm, '\\&$&');
