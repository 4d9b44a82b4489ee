import type { Reject } from '../work/task.ts';
import { complain } from './say.ts';
import { openSink, type Sink } from './sink.ts';

/** The list of what could not be read: a file of NDJSON, or standard error. */
export class Rejects {
  #count = 0;

  private constructor(
    readonly path: string | undefined,
    readonly sink: Sink | undefined,
  ) {}

  static async open(path: string | undefined, after = 0): Promise<Rejects> {
    return new Rejects(path, path === undefined ? undefined : await openSink(path, after));
  }

  get count(): number {
    return this.#count;
  }

  /** How long the file is; 0 without one. */
  get size(): number {
    return this.sink?.size ?? 0;
  }

  async add(rejects: readonly Reject[]): Promise<void> {
    this.#count += rejects.length;
    if (this.sink === undefined) for (const { place, reason } of rejects) complain(`${place}: ${reason}`);
    else if (rejects.length > 0) await this.sink.write(rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(''));
  }

  async close(): Promise<void> {
    await this.sink?.close();
    if (this.#count > 0 && this.path !== undefined)
      complain(`${this.#count} could not be read; ${this.path} says which and why`);
  }
}
