import type { Item } from '@wirecopy/formats';

/** A piece of input: what is read and answered as one. */
export type Piece = {
  /** The file, with the line or the entry where there are more. */
  readonly place: string;
  /** How far into the input it ends, in files: 3.25 is three files and a quarter of the fourth. */
  readonly position: number;
} & Contents;

type Contents =
  /** A file, read in the thread that parses it. */
  | { readonly kind: 'file' }
  /** Bytes that came out of something else: standard input, an archive, a feed. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** One line of JSON Lines. */
  | { readonly kind: 'line'; readonly text: string }
  /** An item that stood among others. */
  | { readonly kind: 'item'; readonly format: string; readonly item: Item }
  /** What could not be had, and what stands in its place. */
  | { readonly kind: 'lost'; readonly reason: string; readonly input?: string }
  /** A sound item that carries no copy, such as a picture. */
  | { readonly kind: 'other'; readonly reason: string };

/** The size beyond which nothing is read in one go: 64 MiB, more than a day of any wire. */
export const MOST_BYTES = 2 ** 26;

export const tooLarge = (): string => `expected at most ${MOST_BYTES} bytes, found more; split it`;
