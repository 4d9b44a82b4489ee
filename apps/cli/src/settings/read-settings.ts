import type { Setting } from '../define/command.ts';
import { dashed, type Option, type Options } from '../define/option.ts';
import { UsageError } from '../define/usage-error.ts';
import { variableOf } from '../define/variable.ts';
import { readSettingsFile, type SettingsFile } from './settings-file.ts';

/**
 * The value of each option: what the flags say, or else the environment, or else the configuration file, or else what is
 * usual.
 *
 * Errors: `UsageError` for a value that is none, naming where it was told.
 */
export function readSettings(
  options: Options,
  flags: Readonly<Record<string, unknown>>,
  environment: NodeJS.ProcessEnv = process.env,
): { readonly values: Readonly<Record<string, unknown>>; readonly settings: readonly Setting[] } {
  const file = readSettingsFile(flags['config'] as string | undefined, environment);
  const settings = Object.entries(options).map(([name, option]) => readSetting(name, option, flags, environment, file));
  return { values: Object.fromEntries(settings.map(({ name, value }) => [name, value])), settings };
}

function readSetting(
  name: string,
  option: Option<unknown>,
  flags: Readonly<Record<string, unknown>>,
  environment: NodeJS.ProcessEnv,
  file: SettingsFile,
): Setting {
  if (flags[name] !== undefined) return { name, value: flags[name], source: `--${dashed(name)}` };
  if (!option.setting) return { name, value: option.fallback, source: 'default' };
  for (const variable of [variableOf(name), option.alsoVariable ?? '']) {
    const text = environment[variable];
    if (text !== undefined && text !== '')
      return { name, value: readValue(option, text, `environment variable ${variable}`), source: `$${variable}` };
  }
  const kept = file.values[dashed(name)];
  if (kept === undefined) return { name, value: option.fallback, source: 'default' };
  return { name, value: readValue(option, String(kept), `${file.path}: "${dashed(name)}"`), source: file.path };
}

function readValue(option: Option<unknown>, text: string, place: string): unknown {
  try {
    return option.read(text);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    throw new UsageError(`${place} '${text}' is invalid: ${cause.message}`, { cause });
  }
}
