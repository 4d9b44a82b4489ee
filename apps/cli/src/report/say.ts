import { styleText } from 'node:util';
import { EXIT } from './exits.ts';
import { messageOf } from './messages.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours are for terminals alone, unless NO_COLOR says no. FORCE_COLOR is often set for another program than this one. */
const styled = (style: Style) => (text: string, stream: NodeJS.WriteStream) =>
  stream.isTTY ? styleText(style, text, { stream }) : text;
export const bold = styled('bold');
export const dim = styled('dim');
export const red = styled('red');
export const marked = styled(['bold', 'yellow']);

let beforeLine = (): void => {};

/** What has to leave the last line of the terminal before another line is written there. */
export function clearBeforeLines(clear: () => void): void {
  beforeLine = clear;
}

/** Tells something on standard error, in one line. */
export function tell(message: string): void {
  beforeLine();
  process.stderr.write(`${red('wirecopy:', process.stderr)} ${oneLine(message)}\n`);
}

/** Tells of a failure, and lets the exit code say so. */
export function complain(message: string): void {
  tell(message);
  process.exitCode ??= EXIT.failed;
}

/** Writes a line of an answer to standard output. Waits when the reader is slower. */
export async function print(text: string): Promise<void> {
  beforeLine();
  await writeOut(text);
}

/**
 * Is done once the reader has taken it. Bytes may be shown raw; what is untrusted and goes to a terminal is to come through
 * `plain` before.
 */
export const writeOut = (chunk: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => process.stdout.write(chunk, () => resolve()));

/** Text without the control characters that a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

const oneLine = (message: string): string => plain(message.trimEnd());

/** A reader that went away ends the process quietly; a disk that is full is told. */
export function watchStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
    tell(`standard output cannot be written: ${messageOf(error)}`);
    process.exit(EXIT.failed);
  });
  // Nobody is left to tell.
  process.stderr.on('error', () => {});
}
