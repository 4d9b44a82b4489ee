import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const TOOLS = join(root, 'node_modules', '.bin');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command with the project's tools first in the path and hands it every signal that asks for an end. A quiet one
 * shows what it said when it fails.
 *
 * Resolves with its exit code, 128 and more for a signal.
 */
export function run(command, args, { env = {}, quiet = false, ...options } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, PATH: TOOLS + delimiter + process.env.PATH, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const pass = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, pass);
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs turbo, as many tasks at a time as there are processors, without its telemetry and advertisements. */
export const turbo = (args, options = {}) =>
  run('turbo', ['run', '--concurrency=100%', ...args], {
    ...options,
    env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
  });
