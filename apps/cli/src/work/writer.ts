import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '@wirecopy/core';
import type { Format } from '@wirecopy/formats';
import { UsageError } from '../define/usage-error.ts';
import { messageOf } from '../report/messages.ts';
import { openSink, type Sink, spend, standardOutput } from '../report/sink.ts';
import type { Bundle } from './bundle.ts';
import type { Product } from './task.ts';

/** Writes articles in a format, to one file or to many. */
export interface Writer {
  /** What it wants of each article. */
  readonly product: Product;
  /** In bytes, of the one file. */
  size(): number;
  write(bundle: Bundle): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens what fits the format and the output: a folder gets a file for each article; one file gets all of them, as they come
 * where the format lets items follow one another, else at the end.
 */
export async function openWriter(format: Format, output: string | undefined, after = 0): Promise<Writer> {
  if (!format.write) throw new UsageError(`${format.name} is read only; choose another format with --to`);
  if (output !== undefined && isFolder(output)) return folderWriter(format, output);
  const sink = output === undefined ? standardOutput() : await openSink(output, after);
  return format.isSequence ? sequenceWriter(format, sink) : wholeWriter(format, sink);
}

/** Whether what is written to an output so can be gone on with. */
export const canResume = ({ isSequence }: Format, output: string | undefined): boolean =>
  output !== undefined && (isSequence || isFolder(output));

const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

function folderWriter({ name, extensions }: Format, folder: string): Writer {
  const made = new Set<string>();
  return {
    product: { kind: 'format', name },
    size: () => 0,
    close: async () => {},
    write: async ({ outcomes }) => {
      for (const { place, written = '' } of outcomes.flatMap(({ results }) => results))
        writeNew(fileFor(folder, place, extensions[0]), written, made);
    },
  };
}

/** Waiting for the disk here costs less than asking a thread to. `made` are the folders that are there. */
function writeNew(path: string, written: string | Uint8Array, made: Set<string>): void {
  const folder = dirname(path);
  try {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, written);
  } catch (cause) {
    throw new Error(`${path} cannot be written: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Named after the place that the article came from: `years.tar, 1999/a.txt` is `years.tar/1999/a.txt.xml`.
 *
 * The names inside an archive come from anywhere, and none leads out of the folder.
 */
export function fileFor(folder: string, place: string, extension = 'out'): string {
  const parts = place
    .split(/[/\\]|, /)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a file has them
    .map((part) => part.replace(/[\u0000-\u001f<>:"|?*]/g, '_'))
    .filter((part) => !/^\.*$/.test(part));
  return `${join(folder, ...(parts.length === 0 ? ['article'] : parts))}.${extension}`;
}

const sequenceWriter = ({ name }: Format, sink: Sink): Writer => ({
  product: { kind: 'format', name, joined: true },
  size: () => sink.size,
  close: () => sink.close(),
  write: ({ joined }) => spend(sink, joined),
});

/** Holds the articles until it has all. */
function wholeWriter(format: Format, sink: Sink): Writer {
  const articles: Article[] = [];
  return {
    product: { kind: 'articles', losses: format.name },
    size: () => sink.size,
    write: async ({ outcomes }) => {
      const results = outcomes.flatMap((outcome) => outcome.results);
      articles.push(...results.flatMap(({ article }) => (article ? [article] : [])));
      if (articles.length > 1 && !format.writeAll)
        throw new UsageError(`${format.name} holds one article a file, found more; name a folder: --output FOLDER/`);
    },
    close: async () => {
      const [only] = articles;
      if (only)
        await sink.write(articles.length > 1 ? (format.writeAll?.(articles) ?? '') : (format.write?.(only) ?? ''));
      await sink.close();
    },
  };
}
