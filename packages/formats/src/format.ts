import type { Article, Envelope, Issue, Source } from '@wirecopy/core';

/** One item of copy as a format held it, ready for `parse`. */
export interface Item {
  readonly source: Source;
  /** The id that the format gives the item. */
  readonly id?: string | undefined;
  readonly envelope?: Envelope | undefined;
  /** The day that times are resolved against, `YYYY-MM-DD`. */
  readonly reference?: string | undefined;
  /** What the format held and an article cannot. */
  readonly issues?: readonly Issue[];
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
  /** Whether bytes look like this format; the first few thousand are given. */
  readonly sniff: (head: string) => boolean;
  /** Errors: `FormatError` for bytes that are not in this format, saying what was expected and found. */
  readonly read: (bytes: Uint8Array) => Item[];
  readonly write?: (article: Article) => string;
}
