import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { dashed } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { SETTINGS } from '../options/settings.ts';
import { messageOf } from '../report/messages.ts';

/** A file of settings, by the names of the options: `{"store": "desk.sqlite", "workers": 4}`. */
export interface SettingsFile {
  /** Empty where there is no file. */
  readonly path: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

const Values = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()], 'expected text, a number or true or false'),
);
const NAMES = Object.keys(SETTINGS).map(dashed);

/** The file that was named; else the one of this folder; else the user's. Errors: `UsageError` that says what is wrong with it. */
export function readSettingsFile(named: string | undefined, environment: NodeJS.ProcessEnv): SettingsFile {
  if (named !== undefined) return check(named, open(named));
  for (const path of usualPaths(environment)) {
    const text = openIfThere(path);
    if (text !== undefined) return check(path, text);
  }
  return { path: '', values: {} };
}

function usualPaths(environment: NodeJS.ProcessEnv): readonly string[] {
  const home = environment['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  const told = environment['WIRECOPY_CONFIG'];
  return told ? [told] : ['wirecopy.config.json', join(home, 'wirecopy', 'config.json')];
}

function open(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path}: ${messageOf(cause)}; expected a file of settings`, { cause });
  }
}

function openIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new UsageError(`${path}: ${messageOf(cause)}`, { cause });
  }
}

function check(path: string, text: string): SettingsFile {
  const read = Values.safeParse(parseJson(path, text));
  if (!read.success) {
    const { message, path: at } = read.error.issues[0] ?? { message: 'unreadable', path: [] };
    throw new UsageError(
      `${path}: ${at.length === 0 ? 'expected an object of settings' : `"${at.join('.')}": ${message}`}`,
    );
  }
  const unknown = Object.keys(read.data).find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${path}: "${unknown}" is no setting; expected some of ${NAMES.join(', ')}`);
  return { path, values: read.data };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path}: expected JSON: ${messageOf(cause)}`, { cause });
  }
}
