import type { Article } from '@wirecopy/core';

/** What is done with each piece of copy. Plain data, so that threads can be told. */
export interface Task {
  /** The name of a format, or `ndjson`; told by the bytes unless given. */
  readonly from?: string | undefined;
  readonly reference?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly into: Product;
}

export type Product =
  /** The JSON of each article, on a line of its own or indented. */
  | { readonly kind: 'json'; readonly pretty?: boolean; readonly keepLines?: boolean }
  /** The article as data, and what a format would lose of it. */
  | { readonly kind: 'articles'; readonly losses?: string }
  /** Another format: what all articles give is to be joined, or each has a file of its own. */
  | { readonly kind: 'format'; readonly name: string; readonly joined?: boolean }
  /** Nothing: what is asked is whether it can be read. */
  | { readonly kind: 'check' };

/** Whether what all articles give is one stream of bytes. */
export const isJoined = (into: Product): boolean =>
  into.kind === 'json' || (into.kind === 'format' && into.joined === true);

/** Something that could not be read. */
export interface Reject {
  /** The file, with the line or the entry where there are more. */
  readonly place: string;
  readonly reason: string;
  /** What was refused where it stood among others, so that it can be mended and read again. */
  readonly input?: string;
}

/** What was lost or odd in reading or writing; the rest of the item was kept. */
export interface Notice {
  readonly place: string;
  readonly message: string;
  /** What makes it the same as another that says it of other words; its message unless given. */
  readonly kind?: string;
}

/** An article with its place, as data or written. */
export interface Result {
  readonly place: string;
  readonly id: string;
  readonly article?: Article;
  readonly written?: string | Uint8Array;
}

/** What a piece gave. */
export interface Outcome {
  readonly place: string;
  /** The name of the format that it was read as. */
  readonly format: string;
  readonly results: readonly Result[];
  readonly rejects: readonly Reject[];
  readonly notices: readonly Notice[];
}
