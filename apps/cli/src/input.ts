import { readFile } from 'node:fs/promises';
import { type Article, parse } from '@wirecopy/core';
import { type Format, sniffFormat } from '@wirecopy/formats';
import { messageOf } from './output.ts';

/** How copy is to be read. */
export interface ReadOptions {
  /** The format to read; told by the bytes unless given. */
  readonly format?: Format | undefined;
  readonly reference?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** Reads a file's bytes; `-` is standard input. Errors: one that names the file and what is wrong with it. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await readStandardInput() : await readFile(file);
  } catch (cause) {
    throw new Error(`${file}: ${reasonOf(cause)}`, { cause });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reasonOf(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'expected a file, found a folder';
    case 'EACCES':
      return 'this user may not read it';
    default:
      return messageOf(cause);
  }
}

/** Reads and parses every item of a file. */
export async function readArticles(file: string, { format, reference, maxLength }: ReadOptions): Promise<Article[]> {
  const bytes = await readBytes(file);
  try {
    const items = await (format ?? sniffFormat(bytes)).read(bytes);
    return items.map((item) => {
      const day = reference ?? item.reference;
      return parse(item.source, {
        ...(item.id !== undefined && { id: item.id }),
        ...(item.envelope && { envelope: item.envelope }),
        ...(day !== undefined && { reference: day }),
        ...(maxLength !== undefined && { maxLength }),
      });
    });
  } catch (cause) {
    throw new Error(`${file}: ${messageOf(cause)}`, { cause });
  }
}
