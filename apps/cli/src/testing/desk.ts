import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/wirecopy.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own in which the built command is run as a user runs it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'));
  /** Nothing of the machine's own settings gets in. What is started so often is compiled once. */
  readonly #environment = {
    ...process.env,
    XDG_CONFIG_HOME: this.folder,
    XDG_STATE_HOME: this.folder,
    NODE_COMPILE_CACHE: join(tmpdir(), 'wirecopy-compiled'),
  };

  /** Writes a file; its path is relative to the folder. */
  write(path: string, contents: string | Uint8Array): string {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), contents);
    return path;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  start(args: readonly string[], env: Readonly<Record<string, string>> = {}, options: SpawnOptions = {}): ChildProcess {
    return spawn(process.execPath, [BIN, ...args], {
      cwd: this.folder,
      env: { ...this.#environment, ...env },
      ...options,
    });
  }

  run(
    args: readonly string[],
    input: string | Uint8Array = '',
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const child = this.start(args, env);
    child.stdin?.end(input);
    return ended(child);
  }

  /** Runs the command on a terminal of its own, by script(1); all that it says is in `out`. */
  runOnTerminal(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    // Node takes the terminal of a build server for one without colours.
    const plain = { FORCE_COLOR: undefined, NO_COLOR: undefined, NODE_DISABLE_COLORS: undefined, CI: undefined };
    const usual = { ...this.#environment, ...plain, TERM: 'xterm-256color' };
    const line = [process.execPath, BIN, ...args].join(' ');
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: this.folder, env: { ...usual, ...env } });
    child.stdin.end();
    return ended(child);
  }

  /** Runs a line of a shell in which `wirecopy` is this one. */
  shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const PATH = `${this.#program()}${delimiter}${process.env['PATH']}`;
    const options = { cwd: this.folder, env: { ...this.#environment, PATH, HOME: this.folder, ...env } };
    const child = spawn('bash', ['-c', line], options);
    child.stdin.end();
    return ended(child);
  }

  /** A folder in which the command lies as a program of its own. */
  #program(): string {
    const folder = join(this.folder, '.bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'wirecopy'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function ended(child: ChildProcess): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Values of JSON, one a line. */
// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of them
export const linesOf = (text: string): any[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const FERRIES = 'OSLO, March 3, 2021 (Nordlys) - Ferries stopped on Tuesday.';
export const WAITING = '"We wait," Ana Pop said.';
