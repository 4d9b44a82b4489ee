/**
 * What may happen to an article.
 *
 * `stored`: a version can be read. `embargoed`: a version is kept and cannot be read yet; `embargo-lifted`: now it can.
 * `withdrawn`: its text is gone. `reindexed`: it was read anew by another parser.
 */
export const CHANGE_KINDS = ['stored', 'embargoed', 'embargo-lifted', 'withdrawn', 'reindexed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly version: number;
  /** The story that it belongs to. */
  readonly story: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Where it stands in the log; a reader goes on after it. */
  readonly cursor: string;
}

/** What a reader of an id is told. */
export type Standing =
  | { readonly status: 'usable'; readonly version: number; readonly story: string }
  | { readonly status: 'embargoed'; readonly until: string; readonly story: string }
  | { readonly status: 'withdrawn'; readonly at: string; readonly reason: string; readonly story: string };
