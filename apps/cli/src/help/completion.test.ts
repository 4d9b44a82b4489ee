import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../commands/list.ts';
import { withInner } from '../define/command.ts';
import { dashed } from '../define/option.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { manualPage } from './man.ts';
import { zshCompletion } from './zsh.ts';

const ALL = COMMANDS.flatMap((command) => withInner(command));
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const run = (program: string, args: readonly string[], input?: string): string => {
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
};

describe('bash', () => {
  /** What bash offers when the tab key is pressed behind these words. */
  const offers = (...words: readonly string[]): string[] => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const press = `compopt() { :; }; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _wirecopy; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', ['-c', `${bashCompletion(COMMANDS)}\n${press}`])
      .split('\n')
      .filter((word) => word !== '');
  };

  test('commands, inner commands, options, values', () => {
    expect(offers('wirecopy', 'val')).toEqual(['validate']);
    expect(offers('wirecopy', 'token', '')).toEqual(expect.arrayContaining(['make', 'list', 'revoke']));
    expect(offers('wirecopy', 'token', 'make', '--sc')).toEqual(['--scope']);
    expect(offers('wirecopy', 'token', 'make', '--scope', '')).toEqual(['read', 'ingest', 'admin']);
    expect(offers('wirecopy', 'parse', 'x', '--from', 'newsml')).toContain('newsml-g2');
    expect(offers('wirecopy', 'completion', 'f')).toEqual(['fish']);
  });

  test('files where a file is wanted, and none where not', () => {
    expect(offers('wirecopy', 'parse', '/etc/host')).toContain('/etc/hosts');
    expect(offers('wirecopy', 'parse', 'x', '-o', '/etc/host')).toContain('/etc/hosts');
    expect(offers('wirecopy', 'search', 'x', '--since', '/etc/host')).toEqual([]);
  });

  test.each(ALL)('$path has every option', ({ path, command }) => {
    const options = Object.keys(command.options).map((name) => `--${dashed(name)}`);
    expect(offers('wirecopy', ...path.split(' '), '--')).toEqual(expect.arrayContaining(options));
  });
});

describe('zsh and fish', () => {
  test('every command and option is in the scripts', () => {
    const zsh = zshCompletion(COMMANDS);
    const fish = fishCompletion(COMMANDS);
    for (const { path, command } of ALL) {
      expect(zsh).toContain(`_wirecopy_${path.replaceAll(' ', '_')}()`);
      for (const name of Object.keys(command.options)) {
        expect(zsh).toContain(`--${dashed(name)}[`);
        expect(fish).toContain(`-l ${dashed(name)}`);
      }
    }
  });

  test.runIf(has('zsh'))('zsh can read its script', () => {
    expect(run('zsh', ['-n'], zshCompletion(COMMANDS))).toBe('');
  });

  test.runIf(has('fish'))('fish offers what bash does', () => {
    const offers = (line: string) => run('fish', ['-c', `${fishCompletion(COMMANDS)}\ncomplete -C '${line}'`]);
    expect(offers('wirecopy val')).toMatch(/^validate\t/);
    expect(offers('wirecopy token make --scope i')).toMatch(/^ingest/);
  });
});

describe('manual page', () => {
  const page = manualPage('1.2.3', 'Reads copy.', COMMANDS);

  test('every command and option stands in it', () => {
    for (const { path, command } of ALL) {
      expect(page).toContain(`.SS "${path}`);
      for (const name of Object.keys(command.options))
        expect(page).toContain(`\\fB\\-\\-${dashed(name).replaceAll('-', '\\-')}\\fR`);
    }
  });

  test.runIf(has('groff'))('groff finds no fault in it', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-ww'], { input: page, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('WIRECOPY(1)');
  });
});
