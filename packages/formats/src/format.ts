import type { Article, Source } from '@wirecopy/core';
import type { FormatError } from './errors.ts';
import type { Header } from './header.ts';
import type { FormatIssue } from './issues.ts';

/** The bytes that an item was read from. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** One item of copy as a format held it, ready for `parse`. */
export interface Item {
  readonly source: Source;
  /** The id that the format gives the item. */
  readonly id?: string | undefined;
  readonly envelope?: Header | undefined;
  /** BCP 47, as the format says. */
  readonly language?: string | undefined;
  /** The day that times are resolved against, `YYYY-MM-DD`. */
  readonly reference?: string | undefined;
  /** What the format held and an article cannot, and what was odd about it. */
  readonly issues?: readonly FormatIssue[];
  /** The item's own bytes where the format parts them, else those of the whole file. */
  readonly original?: Original | undefined;
}

/** What one place of a file gave: an item, or the reason why there is none. */
export type Reading = Place & ({ readonly item: Item } | { readonly error: FormatError; readonly original: Original });

export interface Place {
  /** Which item of the file, from 1; those that could not be read are counted. */
  readonly number: number;
  /** Where its bytes begin; 0 throughout for formats that do not part them. */
  readonly offset: number;
}

/** Bytes at once, or as they come. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Another envelope of wire copy: how it is told, read and written. */
export interface Format {
  /** The name by which users choose it: "ninjs". */
  readonly name: string;
  /** One line for help texts. */
  readonly title: string;
  readonly mediaTypes: readonly string[];
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[];
  /** The largest item that is read; where the file's items are not parted by bytes, the largest file. */
  readonly maxBytes: number;
  /** Whether items follow one another without anything around them: such files may be joined, and have no largest size. */
  readonly isSequence: boolean;
  /** Whether bytes look like this format; the first few thousand are given. */
  readonly sniff: (head: string) => boolean;
  /**
   * Reads all items of a file.
   *
   * Errors: `FormatError` where none can be read, saying what was expected and found; items that cannot be read beside
   * others that can are issues of the first.
   */
  readonly read: (bytes: Uint8Array) => Promise<Item[]>;
  /**
   * Reads the items of a file one by one, each when it is asked for; a sequence takes no more memory than its largest item.
   *
   * Errors: none but the stream's own; what cannot be read is told in its place, and the rest goes on.
   */
  readonly readEach: (input: Bytes) => AsyncGenerator<Reading, void, undefined>;
  /** What it cannot hold is left out; `lossesOf` lists it. */
  readonly write?: (article: Article) => Written;
  /** Several articles in one file, for formats that hold more than one. */
  readonly writeAll?: (articles: readonly Article[]) => Written;
}

/** Text is meant to be stored as UTF-8. */
export type Written = string | Uint8Array<ArrayBuffer>;
