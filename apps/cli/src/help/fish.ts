import type { Command } from '../define/command.ts';
import { dashed, type Option } from '../define/option.ts';
import { EVERYWHERE } from '../options/everywhere.ts';
import { singleForFish as single } from './quote.ts';

/** Completion for fish: `wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish`. */
export const fishCompletion = (commands: readonly Command[]): string =>
  `${[
    '# fish completion for wirecopy',
    'complete -c wirecopy -f',
    'complete -c wirecopy -n __fish_use_subcommand -l version -d "print the version"',
    'complete -c wirecopy -l help -d "print this help"',
    ...commands.flatMap((command) => [
      line('__fish_use_subcommand', `-a ${command.name}`, command.summary),
      ...commandLines(command, `__fish_seen_subcommand_from ${command.name}`),
    ]),
  ].join('\n')}\n`;

function commandLines(command: Command, seen: string): string[] {
  const names = command.commands.map(({ name }) => name).join(' ');
  return [
    ...Object.entries({ ...command.options, ...EVERYWHERE }).map(([name, option]) => optionLine(seen, name, option)),
    ...command.arguments.flatMap(({ choices, completes, describe }) => [
      ...(choices ? [line(seen, `-a ${single(choices.join(' '))}`, describe)] : []),
      ...(completes ? [`complete -c wirecopy -n ${single(seen)} -F`] : []),
    ]),
    ...command.commands.flatMap((inner) => [
      line(`${seen}; and not __fish_seen_subcommand_from ${names}`, `-a ${inner.name}`, inner.summary),
      ...commandLines(inner, `${seen}; and __fish_seen_subcommand_from ${inner.name}`),
    ]),
  ];
}

function optionLine(
  seen: string,
  name: string,
  { takes, short, choices, completes, describe }: Option<unknown>,
): string {
  const spelled = `-l ${dashed(name)}${short ? ` -s ${short}` : ''}`;
  if (takes === undefined) return line(seen, spelled, describe);
  if (choices) return line(seen, `${spelled} -x -a ${single(choices.join(' '))}`, describe);
  return line(seen, `${spelled} ${completes ? '-r -F' : '-x'}`, describe);
}

const line = (condition: string, what: string, describe: string): string =>
  `complete -c wirecopy -n ${single(condition)} ${what} -d ${single(describe)}`;
