import { Feeds, isUrl } from './feeds.ts';
import { merge } from './merge.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { watchFolders } from './watch.ts';

export interface IncomingOptions {
  readonly from: string | undefined;
  /** Watch the folders that were named. */
  readonly watch: boolean;
  /** Ask for the URLs that were named every so many seconds. */
  readonly poll: number | undefined;
  readonly signal: AbortSignal;
}

/** All that is there, and then all that comes, until the signal says stop. */
export async function* incoming(
  names: readonly string[],
  { from, watch, poll, signal }: IncomingOptions,
): AsyncGenerator<Piece> {
  const feeds = new Feeds();
  const urls = names.filter(isUrl);
  // Begun first, so that nothing comes in between unseen. What is seen twice is kept once.
  const watched = watch ? await watchFolders(names.filter(isFolderName), signal) : undefined;
  yield* merge(
    piecesOf(names, from, feeds),
    ...(watched ? [piecesOfFiles(watched, from)] : []),
    ...(poll === undefined ? [] : [feeds.poll(urls, poll, signal)]),
  );
}

const isFolderName = (name: string): boolean => name !== '-' && !isUrl(name);

async function* piecesOfFiles(paths: AsyncIterable<string>, from: string | undefined): AsyncGenerator<Piece> {
  for await (const path of paths) yield* piecesOf([path], from);
}
