import type { Article } from '@wirecopy/core';
import type { StoredArticle } from './store.ts';

/** Something that `verify` found wrong. */
export interface Fault {
  /** The article, where the fault lies in one. */
  readonly id?: string;
  readonly version?: number;
  readonly message: string;
}

export interface Verification {
  /** How many versions were looked at, tombstones included. */
  readonly checked: number;
  /** Empty: all is well. At most 100. */
  readonly faults: readonly Fault[];
}

export interface VerifyOptions {
  /** Told now and then how many of the versions were looked at. */
  readonly onProgress?: ((progress: { readonly checked: number; readonly total: number }) => void) | undefined;
}

export interface ReindexProgress {
  readonly done: number;
  readonly total: number;
  /** Where another run goes on, should this one be stopped. */
  readonly resumeAfter: string;
}

export interface ReindexOptions {
  /** Reads an article anew. It must keep the id and the source. */
  readonly parse: (stored: StoredArticle) => Article;
  readonly onProgress?: ((progress: ReindexProgress) => void) | undefined;
  /** What an earlier run told last. */
  readonly resumeAfter?: string | undefined;
}
