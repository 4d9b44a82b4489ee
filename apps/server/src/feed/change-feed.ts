import type { ArticleStore, Change } from '@wirecopy/store';

/** How often the log is looked at for what other processes wrote, in milliseconds. */
const USUAL_PAUSE = 1000;
/** So many changes are read at once. */
const BATCH = 100;

/**
 * Follows the change log for everybody who listens.
 *
 * Each listener reads the log from its own cursor at its own pace, so that a slow one misses nothing and holds up nobody;
 * the feed only tells them when to look. It looks at the log itself while anybody listens, and not otherwise.
 */
export class ChangeFeed {
  readonly #store: ArticleStore;
  readonly #pause: number;
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #last: string | undefined;
  #closed = false;

  constructor(store: ArticleStore, pause = USUAL_PAUSE) {
    this.#store = store;
    this.#pause = pause;
  }

  /**
   * What happens after a cursor, or from the first day on, as it happens. It ends when the signal is aborted or the feed is
   * closed.
   */
  async *follow(after: string | undefined, signal?: AbortSignal): AsyncGenerator<Change, void, undefined> {
    let cursor = after;
    let wake = (): void => {};
    const listener = (): void => wake();
    this.#listen(listener);
    signal?.addEventListener('abort', listener);
    try {
      while (!this.#closed && !signal?.aborted) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const changes = await this.#store.changes(cursor, BATCH);
        for (const change of changes) {
          cursor = change.cursor;
          yield change;
        }
        if (changes.length === 0) await woken;
      }
    } finally {
      this.#unlisten(listener);
      signal?.removeEventListener('abort', listener);
    }
  }

  /** Looks at once: this process has written. */
  wake(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Ends every stream. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    this.wake();
  }

  #listen(listener: () => void): void {
    this.#listeners.add(listener);
    if (this.#closed) return;
    this.#timer ??= setInterval(() => void this.#look(), this.#pause).unref();
  }

  #unlisten(listener: () => void): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    // A log that cannot be read now is looked at again; whoever reads from it is told what is wrong.
    const last = await this.#store.lastChange().catch(() => this.#last);
    if (last === this.#last) return;
    this.#last = last;
    this.wake();
  }
}
