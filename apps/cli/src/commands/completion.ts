import { defineCommand } from '../define/command.ts';
import { oneOf } from '../define/option.ts';
import { bashCompletion } from '../help/bash.ts';
import { fishCompletion } from '../help/fish.ts';
import { zshCompletion } from '../help/zsh.ts';
import { print } from '../report/say.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const NAMES = Object.keys(SHELLS) as (keyof typeof SHELLS)[];

/** `wirecopy completion SHELL`: what a shell needs to complete this command. */
export const completionCommand = defineCommand({
  name: 'completion',
  summary: 'print what a shell needs to complete commands, options and values',
  arguments: [{ name: 'shell', describe: `the shell: ${NAMES.join(', ')}`, choices: NAMES }],
  examples: [
    { says: 'in ~/.bashrc', line: 'eval "$(wirecopy completion bash)"' },
    { says: 'in ~/.zshrc, after compinit', line: 'eval "$(wirecopy completion zsh)"' },
    { says: 'for fish', line: 'wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish' },
  ],
  run: async (_values, [shell = ''], { commands }) => print(SHELLS[oneOf(NAMES)(shell)](commands)),
});
