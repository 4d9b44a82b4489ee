import type { Reject } from '../work/task.ts';
import { EXIT } from './exits.ts';
import { tell } from './say.ts';
import { openSink, type Sink } from './sink.ts';

/** The list of what could not be read: a file of NDJSON, or standard error. */
export class Rejects {
  private constructor(
    readonly path: string | undefined,
    readonly sink: Sink | undefined,
    public count: number,
  ) {}

  /** `before` is what an earlier run listed: how many, and how long its file was. */
  static async open(path: string | undefined, before = { rejected: 0, rejects: 0 }): Promise<Rejects> {
    const sink = path === undefined ? undefined : await openSink(path, before.rejects);
    return new Rejects(path, sink, before.rejected);
  }

  /** How long the file is; 0 without one. */
  get size(): number {
    return this.sink?.size ?? 0;
  }

  /** Those that are told already are counted only. */
  async add(rejects: readonly Reject[], areTold = false): Promise<void> {
    this.count += rejects.length;
    if (areTold) return;
    if (this.sink === undefined) for (const { place, reason } of rejects) tell(`${place}: ${reason}`);
    else if (rejects.length > 0) await this.sink.write(rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(''));
  }

  async close(): Promise<void> {
    await this.sink?.close();
    if (this.count === 0) return;
    if (this.path !== undefined) tell(`${this.count} could not be read; ${this.path} says which and why`);
    process.exitCode ??= EXIT.failed;
  }
}
