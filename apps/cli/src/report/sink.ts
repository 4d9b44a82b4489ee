import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { UsageError } from '../define/usage-error.ts';
import { messageOf } from './messages.ts';
import { writeOut } from './say.ts';

/** Where an answer goes. */
export interface Sink {
  /** Errors: one that names the file and what is wrong with it. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** How many bytes have been written, those of an earlier run included. */
  readonly size: number;
  close(): Promise<void>;
}

/** Standard output; it waits when the reader is slower. */
export const standardOutput = (): Sink => ({
  size: 0,
  write: writeOut,
  close: async () => {},
});

/** A file, written anew, or after what an earlier run wrote. Errors: one that names the file and what is wrong with it. */
export async function openSink(path: string, after = 0): Promise<Sink> {
  try {
    const file = openSync(path, after === 0 ? 'w' : 'r+');
    if (fstatSync(file).size < after)
      throw new UsageError(`${path}: expected what the stopped command wrote, found less; run it without --resume`);
    if (after > 0) ftruncateSync(file, after);
    return new FileSink(path, file, after);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = isMissing ? 'there is no such folder; make it first' : messageOf(cause);
    throw new Error(`${path} cannot be written: ${reason}`, { cause });
  }
}

/**
 * Writes bytes that nobody needs any more: their memory is free at once. The collector, which sees small objects with much
 * behind them, would wait too long or come too often.
 */
export async function spend(sink: Sink, chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  for (const chunk of chunks) {
    await sink.write(chunk);
    chunk.buffer.transfer(0);
  }
}

class FileSink implements Sink {
  constructor(
    readonly path: string,
    readonly file: number,
    public size: number,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    try {
      // The threads have work for longer than the disk takes; to write from here leaves this one idle no longer than that.
      for (let done = 0; done < bytes.length; ) done += this.#writeAt(bytes, done);
    } catch (cause) {
      throw new Error(`${this.path} cannot be written: ${messageOf(cause)}`, { cause });
    }
    this.size += bytes.length;
  }

  /** A device has no places to write at; a file that goes on does. */
  #writeAt(bytes: Uint8Array, done: number): number {
    return writeSync(this.file, bytes, done, bytes.length - done, this.size > 0 ? this.size + done : null);
  }

  async close(): Promise<void> {
    closeSync(this.file);
  }
}
