import type { Span } from '../../model/span.ts';
import type { WorkKind } from '../../model/work.ts';
import type { KnownPlace } from '../../vocabulary/places.ts';

/** A range of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export type NameType = 'person' | 'organization' | 'place' | 'work';

/** A name as it stands in the copy, and what it names. */
export interface NameMention extends TokenRange, Span {
  readonly type: NameType;
  /** The title printed before or after a person's name. */
  readonly title?: TokenRange;
  readonly place?: KnownPlace;
  readonly work?: WorkKind;
}

/** A name whose kind its own words may leave open: "Lebed", "Plastika". */
export interface Segment extends TokenRange {
  /** `other`: an event, a prize, a make; no name of ours. */
  readonly type?: NameType | 'other';
  readonly place?: KnownPlace;
  readonly work?: WorkKind;
  /** The words alone make it a person: a given name, initials. */
  readonly sure?: boolean;
  /** Its capital may come from standing first in the sentence. */
  readonly opens?: boolean;
}
