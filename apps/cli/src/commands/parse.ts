import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Article, parse } from '@wirecopy/core';
import { FORMATS, type Format } from '@wirecopy/formats';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { readArticles } from '../input.ts';
import { readDayOption, readFormatOption, readNumberOption } from '../options.ts';
import { complain, messageOf, print } from '../output.ts';

interface ParseOptions {
  readonly pretty?: boolean;
  readonly ndjson?: boolean;
  readonly from?: Format | 'ndjson';
  readonly reference?: string;
  readonly maxLength?: number;
}

const NAMES = [...FORMATS.map(({ name }) => name), 'ndjson'].join(', ');

/** `wirecopy parse FILE…`: prints what was read as JSON. */
export const parseCommand = new Command('parse')
  .description('read copy and print each article as JSON')
  .argument('<file...>', 'files to read; - is standard input')
  .option('--pretty', 'indent the JSON')
  .option('--ndjson', 'print one line for each article, in order')
  .option('--from <format>', `how the input is written: ${NAMES} (default: told by the bytes)`, readFrom)
  .option(
    '--reference <day>',
    'the day that times are resolved against when the copy has no dateline, as 2019-05-15',
    readDayOption,
  )
  .option('--max-length <characters>', 'the largest copy to read', readNumberOption(1, 2 ** 29))
  .addHelpText(
    'after',
    `
With --from ndjson each line of the input is {"id", "text", "reference"?}, and each line of the output is the article of that
id. A line that cannot be read is told on standard error with its number, and the rest goes on; the exit code is then 1.

Examples:
  $ wirecopy parse --pretty story.txt
  $ cat story.txt | wirecopy parse - | jq '.quotations[].attribution.speaker.text'
  $ wirecopy parse --ndjson archive/*.txt > archive.ndjson
  $ wirecopy parse --from ndjson < lines.ndjson > articles.ndjson`,
  )
  .action(async (files: readonly string[], options: ParseOptions, command: Command) => {
    if (options.pretty && options.ndjson)
      command.error("error: option '--pretty' cannot be used with option '--ndjson'", { exitCode: 2 });
    for (const file of files) await (options.from === 'ndjson' ? parseLines(file, options) : parseFile(file, options));
  });

function readFrom(value: string): Format | 'ndjson' {
  if (value === 'ndjson') return value;
  try {
    return readFormatOption(value);
  } catch {
    throw new InvalidArgumentError(`expected one of ${NAMES}.`);
  }
}

async function parseFile(file: string, { from, pretty, reference, maxLength }: ParseOptions): Promise<void> {
  try {
    const articles = await readArticles(file, { format: from === 'ndjson' ? undefined : from, reference, maxLength });
    for (const article of articles) await print(`${JSON.stringify(article, undefined, pretty ? 2 : undefined)}\n`);
  } catch (cause) {
    complain(messageOf(cause));
  }
}

const Line = z.object({
  id: z.union([z.string().min(1), z.number()]),
  text: z.string(),
  reference: z.string().nullish(),
});

/** One line in, one line out, whatever the length of the input. */
async function parseLines(file: string, options: ParseOptions): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') await answer(line, `${file === '-' ? 'standard input' : file}, line ${number}`, options);
    }
  } catch (cause) {
    complain(`${file}: ${messageOf(cause)}`);
  }
}

async function answer(line: string, place: string, options: ParseOptions): Promise<void> {
  let article: Article;
  try {
    article = readLine(line, options);
  } catch (cause) {
    complain(`${place}: ${messageOf(cause)}`);
    return;
  }
  await print(`${JSON.stringify(article, undefined, options.pretty ? 2 : undefined)}\n`);
}

function readLine(line: string, options: ParseOptions): Article {
  const read = Line.safeParse(JSON.parse(line));
  if (!read.success)
    throw new Error(`expected {"id", "text", "reference"?}: ${z.prettifyError(read.error).replace(/\s*\n\s*/g, ' ')}`);
  const { id, text, reference } = read.data;
  const day = reference ?? options.reference;
  return parse(text, {
    id: String(id),
    ...(day != null && { reference: day }),
    ...(options.maxLength !== undefined && { maxLength: options.maxLength }),
  });
}
