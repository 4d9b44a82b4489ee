import { type Command, withInner } from '../define/command.ts';
import { dashed, type Option, type Options } from '../define/option.ts';
import { EVERYWHERE } from '../options/everywhere.ts';
import { single } from './quote.ts';

/** Completion for bash: `eval "$(wirecopy completion bash)"`. */
export function bashCompletion(commands: readonly Command[]): string {
  const all = commands.flatMap((command) => withInner(command));
  const keyOf = (path: string): string => `/${path.replaceAll(' ', '/')}`;
  return `# bash completion for wirecopy
_wirecopy() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} path='' word words='' files=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path/$word" in
      ${all.map(({ path }) => keyOf(path)).join(' | ')}) path="$path/$word" ;;
    esac
  done
  case "$path $prev" in
${all.flatMap(({ path, command }) => valueCases(keyOf(path), { ...command.options, ...EVERYWHERE })).join('\n')}
    *)
      case "$path" in
        '') words=${single([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} ;;
${all.map(({ path, command }) => `        ${keyOf(path)})${wordsOf(command)} ;;`).join('\n')}
      esac ;;
  esac
  COMPREPLY=()
  if [[ -n $words ]]; then mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"); fi
  if [[ -n $files && $cur != -* ]]; then
    compopt -o filenames
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -F _wirecopy wirecopy
`;
}

/** What follows an option that takes a value. */
const valueCases = (key: string, options: Options): string[] =>
  Object.entries(options).flatMap(([name, option]: [string, Option<unknown>]) => {
    if (option.takes === undefined) return [];
    const spellings = [...(option.short ? [`-${option.short}`] : []), `--${dashed(name)}`];
    const offer = option.choices ? ` words=${single(option.choices.join(' '))}` : option.completes ? ' files=1' : '';
    return [`    ${spellings.map((spelling) => single(`${key} ${spelling}`)).join(' | ')})${offer} ;;`];
  });

function wordsOf(command: Command): string {
  const names = Object.keys({ ...command.options, ...EVERYWHERE }).map((name) => `--${dashed(name)}`);
  const offered = [
    ...command.commands.map(({ name }) => name),
    ...command.arguments.flatMap(({ choices }) => choices ?? []),
  ];
  const files = command.arguments.some(({ completes }) => completes !== undefined) ? ' files=1' : '';
  return ` words=${single([...offered, ...names, '--help'].join(' '))}${files}`;
}
