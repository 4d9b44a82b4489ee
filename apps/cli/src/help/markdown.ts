import { type Command, usageOf, withInner } from '../define/command.ts';
import { dashed, type Option } from '../define/option.ts';
import { variableOf } from '../define/variable.ts';
import { EVERYWHERE } from '../options/everywhere.ts';
import { SETTINGS } from '../options/settings.ts';
import { spelling, usualOf } from './describe.ts';

/** Every command with its options and examples, as the docs show them. */
export const commandsAsMarkdown = (commands: readonly Command[]): string =>
  [
    ...commands.flatMap((command) => withInner(command)).map(({ path, command }) => sectionOf(path, command)),
    `### Options of every command\n\n${tableOf(EVERYWHERE)}`,
  ].join('\n\n');

function sectionOf(path: string, command: Command): string {
  const { summary, options, notes, arguments: operands, commands } = command;
  return [
    `### ${path}`,
    `\`wirecopy ${usageOf(path, command)}\`: ${summary}.`,
    ...operands.map(({ name, describe }) => `- \`${name}\`: ${describe}`),
    ...(Object.keys(options).length === 0 ? [] : [tableOf(options)]),
    ...notes,
    ...(commands.length > 0 ? [] : [examplesOf(command)]),
  ].join('\n\n');
}

const examplesOf = ({ examples }: Command): string =>
  `\`\`\`sh\n${examples.map(({ says, line }) => `# ${says}\n${line}`).join('\n\n')}\n\`\`\``;

const tableOf = (options: Command['options']): string =>
  table(
    ['option', 'what it does', 'default'],
    Object.entries(options).map(([name, option]) => rowOf(name, option)),
  );

const rowOf = (name: string, option: Option<unknown>): readonly string[] => [
  `\`${option.short ? `-${option.short}, ` : ''}${spelling(name, option)}\``,
  `${option.describe}${choicesOf(option)}`,
  option.required ? 'must be told' : (usualOf(option) ?? ''),
];

/** More values than this are for the help to list. */
const FEW = 6;

function choicesOf({ choices }: Option<unknown>): string {
  if (choices === undefined) return '';
  return choices.length > FEW ? '; `--help` lists them' : `: ${choices.map((value) => `\`${value}\``).join(', ')}`;
}

/** The settings, as the docs show them. */
export const settingsAsMarkdown = (): string =>
  table(
    ['setting', 'in the file', 'in the environment', 'what it does'],
    Object.entries(SETTINGS).map(([name, option]: [string, Option<unknown>]) => [
      `\`--${dashed(name)}\``,
      `\`"${dashed(name)}"\``,
      [variableOf(name), option.alsoVariable].flatMap((variable) => (variable ? [`\`${variable}\``] : [])).join(', '),
      option.describe,
    ]),
  );

/** A table of Markdown, its columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = '', ...others] = cells.map(lineOf);
  return [first, lineOf(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
}
