import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** One option of a command. The key that it stands under is its name: `maxLength` is `--max-length`. */
export interface Option<Value> {
  /** One phrase, for help, the manual page, completion and docs. */
  readonly describe: string;
  /** What stands for the value in help: "file". A switch has none. */
  readonly takes?: string;
  /** One letter, for what is typed often. */
  readonly short?: string;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  /** What a shell offers to complete. */
  readonly completes?: 'file';
  /** Errors: `UsageError` that says what was expected. */
  readonly read: (text: string) => Value;
  /** What holds when nobody says anything. */
  readonly fallback: Value;
  /** How help tells the fallback, where its own value says too little. */
  readonly fallbackText?: string;
  /** May be given many times; each gives a list, and the value is all of them joined. */
  readonly repeats?: boolean;
  /** The command cannot do without. */
  readonly required?: boolean;
  /** Also read from the configuration file and from `WIRECOPY_<NAME>`. */
  readonly setting?: boolean;
  /** A further variable that is read where `WIRECOPY_<NAME>` is not set. */
  readonly alsoVariable?: string;
}

/** Options by name. The values differ, so their type is open. */
// biome-ignore lint/suspicious/noExplicitAny: a table of options of every type
export type Options = Readonly<Record<string, Option<any>>>;

/** What a command is given: the value of each of its options. */
export type ValuesOf<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};

type Details<Value> = Partial<Omit<Option<Value>, 'describe' | 'takes' | 'read' | 'fallback'>>;

/** An option without a value. */
export const flag = (describe: string, details: Details<boolean> = {}): Option<boolean> => ({
  ...details,
  describe,
  fallback: false,
  read: readSwitch,
});

/** An option that need not be there. */
export const option = <Value>(
  takes: string,
  describe: string,
  read: (text: string) => Value,
  details: Details<Value | undefined> = {},
): Option<Value | undefined> => ({ ...details, takes, describe, read, fallback: undefined });

/** An option that always has a value. */
export const optionOr = <Value>(
  fallback: Value,
  takes: string,
  describe: string,
  read: (text: string) => Value,
  details: Details<Value> = {},
): Option<Value> => ({ ...details, takes, describe, read, fallback });

/** One of a few values. */
export const choice = <Name extends string>(
  takes: string,
  describe: string,
  choices: readonly Name[],
  details: Details<Name | undefined> = {},
): Option<Name | undefined> => option(takes, describe, oneOf(choices), { ...details, choices });

/** Any of a few values: the option may be given many times. */
export const choices = <Name extends string>(
  takes: string,
  describe: string,
  names: readonly Name[],
  usual: readonly Name[],
): Option<readonly Name[]> => ({
  takes,
  describe: `${describe}; may be given many times`,
  choices: names,
  repeats: true,
  read: (text) => [oneOf(names)(text)],
  fallback: usual,
  fallbackText: usual.join(', '),
});

export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name => {
    const name = names.find((known) => known === text);
    if (name !== undefined) return name;
    const meant = nearest(text, names);
    throw new UsageError(`expected one of ${names.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
  };

/** Switches have a value where a file or the environment sets them. */
function readSwitch(text: string): boolean {
  if (['true', '1', 'yes', 'on'].includes(text.toLowerCase())) return true;
  if (['false', '0', 'no', 'off', ''].includes(text.toLowerCase())) return false;
  throw new UsageError('expected true or false');
}

/** `maxLength` as it is typed: "max-length". */
export const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
