import type { Article } from '@wirecopy/core';
import type { Piece } from '../intake/piece.ts';
import { JoinedBytes } from './joined-bytes.ts';
import { ROOM, readAhead } from './read-ahead.ts';
import { isJoined, type Notice, type Outcome, type Product, type Task } from './task.ts';
import { resultOf, workOn } from './work-on.ts';

/** What a batch gave, as it travels between threads. */
export interface Bundle {
  readonly articles: number;
  /** What each piece gave; where what they wrote is joined, those alone of which something is to be told. */
  readonly outcomes: readonly Outcome[];
  /** What all results wrote, joined; the outcomes then have no results. */
  readonly joined: readonly Uint8Array<ArrayBuffer>[];
}

/** Where each thread reads the files of a batch; the bytes hold until it reads those of the next. */
const room = Buffer.allocUnsafeSlow(ROOM);

/** Works on pieces one after the other. */
export async function workOnAll(pieces: readonly Piece[], task: Task): Promise<Bundle> {
  const binder = new Binder(task.into);
  for (const piece of readAhead(pieces, room)) binder.add(await workOn(piece, task));
  return binder.bundle();
}

/** What articles of the archive give; the place of each is its id. */
export async function writeAll(articles: readonly Article[], into: Product): Promise<Bundle> {
  const binder = new Binder(into);
  for (const article of articles) {
    const notices: Notice[] = [];
    const results = [await resultOf(article.id, article, into, notices)];
    binder.add({ place: article.id, format: '', results, rejects: [], notices });
  }
  return binder.bundle();
}

class Binder {
  readonly #outcomes: Outcome[] = [];
  readonly #joined = new JoinedBytes();
  #articles = 0;

  constructor(readonly into: Product) {}

  add(outcome: Outcome): void {
    this.#articles += outcome.results.length;
    if (!isJoined(this.into)) {
      this.#outcomes.push(outcome);
      return;
    }
    for (const { written = '' } of outcome.results) this.#joined.add(written);
    if (outcome.rejects.length + outcome.notices.length > 0) this.#outcomes.push({ ...outcome, results: [] });
  }

  bundle(): Bundle {
    return { articles: this.#articles, outcomes: this.#outcomes, joined: this.#joined.take() };
  }
}
