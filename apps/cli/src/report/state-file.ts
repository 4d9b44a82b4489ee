import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { messageOf } from './messages.ts';
import { tell } from './say.ts';

/** What a command remembers between two runs, in a file named after the command and all that it was told. */
export class StateFile<State> {
  readonly path: string;

  /**
   * `call` holds what tells one command from another: its name, input, output.
   *
   * Errors: one that says what to do where the machine lets no such file be kept.
   */
  constructor(
    call: readonly unknown[],
    readonly shape: z.ZodType<State>,
    environment: NodeJS.ProcessEnv = process.env,
  ) {
    const folder = join(environment['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'wirecopy');
    const name = createHash('sha256')
      .update(JSON.stringify([process.cwd(), ...call]))
      .digest('hex')
      .slice(0, 16);
    this.path = join(folder, `${name}.json`);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (cause) {
      throw new Error(`nothing can be kept in ${folder}: ${messageOf(cause)}; set XDG_STATE_HOME to a folder`, {
        cause,
      });
    }
  }

  /** Undefined where there is none, or none that can be read. */
  read(): State | undefined {
    try {
      return this.shape.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all. */
  write(state: State): void {
    writeFileSync(`${this.path}.part`, JSON.stringify(state));
    renameSync(`${this.path}.part`, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

/**
 * The state file of a command, and what an earlier run left in it where the command is to go on from there.
 *
 * Undefined where this machine lets none be kept and none is asked for. Errors: one that says so where it is.
 */
export function openState<State>(
  call: readonly unknown[],
  shape: z.ZodType<State>,
  resume: boolean,
): { readonly file: StateFile<State>; readonly state: State | undefined } | undefined {
  let file: StateFile<State>;
  try {
    file = new StateFile(call, shape);
  } catch (cause) {
    if (resume) throw cause;
    return undefined;
  }
  // What an earlier run left is of no use once the output is begun anew.
  if (!resume) file.remove();
  const state = resume ? file.read() : undefined;
  if (resume && state === undefined) tell('nothing to resume; this starts at the beginning');
  return { file, state };
}
