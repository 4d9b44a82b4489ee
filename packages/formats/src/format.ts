import type { Article, Source } from '@wirecopy/core';
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

/** Another envelope of wire copy: how it is told, read and written. */
export interface Format {
  /** The name by which users choose it: "ninjs". */
  readonly name: string;
  /** One line for help texts. */
  readonly title: string;
  readonly mediaTypes: readonly string[];
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[];
  /** The largest input that is read. */
  readonly maxBytes: number;
  /** Whether bytes look like this format; the first few thousand are given. */
  readonly sniff: (head: string) => boolean;
  /** Errors: `FormatError` for bytes that are not in this format, saying what was expected and found. */
  readonly read: (bytes: Uint8Array) => Item[];
  /** What it cannot hold is left out; `lossesOf` lists it. */
  readonly write?: (article: Article) => string;
  /** Several articles in one file, for formats that hold more than one. */
  readonly writeAll?: (articles: readonly Article[]) => string;
}
