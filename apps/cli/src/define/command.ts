import type { Options, ValuesOf } from './option.ts';

/** A positional argument. */
export interface Argument {
  readonly name: string;
  readonly describe: string;
  readonly required?: boolean;
  readonly many?: boolean;
  readonly choices?: readonly string[];
  readonly completes?: 'file';
}

export interface Example {
  /** What it does, in a few words. */
  readonly says: string;
  readonly line: string;
}

/** The value of an option, and who told it. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** "default", a file, "$WIRECOPY_STORE", "--store". */
  readonly source: string;
}

/** What a command may know beside its own values. */
export interface Surroundings {
  readonly settings: readonly Setting[];
  /** The whole list. */
  readonly commands: readonly Command[];
  readonly version: string;
}

/** A command: what help, manual page, completion and docs tell of it, and what it does. */
export interface Command {
  readonly name: string;
  /** One phrase. */
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly options: Options;
  /** What summary and options leave out: whole sentences, a paragraph each. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
  /** A group has commands of its own and does nothing itself. */
  readonly commands: readonly Command[];
  // biome-ignore lint/suspicious/noExplicitAny: each command knows its own values; the list holds all of them
  readonly run: (values: any, operands: readonly string[], around: Surroundings) => Promise<void>;
}

interface CommandParts<Table extends Options> {
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly Argument[];
  readonly options?: Table;
  readonly notes?: readonly string[];
  readonly examples: readonly Example[];
  readonly run: (values: ValuesOf<Table>, operands: readonly string[], around: Surroundings) => Promise<void>;
}

export const defineCommand = <const Table extends Options = Record<never, never>>(
  parts: CommandParts<Table>,
): Command => ({
  arguments: [],
  options: {},
  notes: [],
  commands: [],
  ...parts,
});

export const defineGroup = (name: string, summary: string, commands: readonly Command[]): Command => ({
  name,
  summary,
  commands,
  arguments: [],
  options: {},
  notes: [],
  examples: [],
  run: async () => {},
});

/** The command and those inside it, each with its whole name: "token make". */
export const withInner = (
  command: Command,
  before = '',
): readonly { readonly path: string; readonly command: Command }[] => {
  const path = before === '' ? command.name : `${before} ${command.name}`;
  return [{ path, command }, ...command.commands.flatMap((inner) => withInner(inner, path))];
};

/** `parse [options] <file...>`. */
export const usageOf = (path: string, command: Command): string =>
  [
    path,
    ...(command.commands.length > 0 ? ['<command>'] : []),
    ...(Object.keys(command.options).length > 0 ? ['[options]'] : []),
    ...command.arguments.map(operandOf),
  ].join(' ');

/** `<file...>`, `[day]`. */
export const operandOf = ({ name, required = true, many = false }: Argument): string => {
  const inside = `${name}${many ? '...' : ''}`;
  return required ? `<${inside}>` : `[${inside}]`;
};
