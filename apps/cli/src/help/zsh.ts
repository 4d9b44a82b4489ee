import type { Argument, Command } from '../define/command.ts';
import { dashed, type Option } from '../define/option.ts';
import { EVERYWHERE } from '../options/everywhere.ts';
import { single } from './quote.ts';

/** Completion for zsh: `eval "$(wirecopy completion zsh)"`, or in a file `_wirecopy` on `$fpath`. */
export const zshCompletion = (commands: readonly Command[]): string => `#compdef wirecopy
${groupFunction('_wirecopy', commands)}
if [[ \${funcstack[1]} == _wirecopy ]]; then _wirecopy "$@"; else compdef _wirecopy wirecopy; fi
`;

/** A command and its inner ones, a function each. */
function groupFunction(name: string, commands: readonly Command[]): string {
  const inner = commands.map((command) => {
    const own = `${name}_${command.name}`;
    return command.commands.length > 0 ? groupFunction(own, command.commands) : commandFunction(own, command);
  });
  const offers = commands.map((command) => single(`${command.name}:${command.summary.replaceAll(':', '\\:')}`));
  return `${inner.join('\n')}
${name}() {
  local -a commands=(${offers.join(' ')})
  if (( CURRENT == 2 )); then _describe -t commands command commands; return; fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  (( $+functions[${name}_$name] )) && ${name}_$name
}`;
}

function commandFunction(name: string, command: Command): string {
  const options = Object.entries({ ...command.options, ...EVERYWHERE }).flatMap(([key, option]) =>
    optionSpecs(key, option),
  );
  const specs = [...options, single('--help[print this help]'), ...command.arguments.map(argumentSpec)];
  return `${name}() {\n  _arguments -s ${specs.join(' ')}\n}`;
}

function optionSpecs(name: string, option: Option<unknown>): string[] {
  const many = option.repeats ? '*' : '';
  const value = option.takes === undefined ? '' : `:${option.takes}:${offer(option)}`;
  const spellings = [...(option.short ? [`-${option.short}`] : []), `--${dashed(name)}`];
  return spellings.map((spelling) => single(`${many}${spelling}[${bracketed(option.describe)}]${value}`));
}

const argumentSpec = (argument: Argument): string =>
  single(`${argument.many ? '*' : ''}:${argument.name}:${offer(argument)}`);

function offer({ choices, completes }: { readonly choices?: readonly string[]; readonly completes?: string }): string {
  if (choices) return `(${choices.join(' ')})`;
  return completes === undefined ? ' ' : '_files';
}

const bracketed = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
