import type { WorkKind } from '../../model/work.ts';
import type { KnownPlace } from '../../vocabulary/places.ts';

/** A range of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A name as it stands in the copy, and what it names. */
export interface NameMention extends TokenRange {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organization' | 'place' | 'work';
  /** The title printed before or after a person's name. */
  readonly title?: TokenRange;
  /** Nothing but its capitals speaks for the name so far. */
  readonly weak?: boolean;
  readonly place?: KnownPlace;
  readonly work?: WorkKind;
}
