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
  readonly title: TokenRange | undefined;
  /** Another, behind a name that has one before it: "Col. Ana Pop, commander of the fleet,". */
  readonly titleBehind: TokenRange | undefined;
  readonly place: KnownPlace | undefined;
  readonly work: WorkKind | undefined;
}

/** A name whose kind its own words may leave open: "Lebed", "Plastika". */
export interface Segment extends TokenRange {
  /** `other`: an event, a prize, a make; no name of ours. */
  readonly type: NameType | 'other' | undefined;
  readonly place: KnownPlace | undefined;
  readonly work: WorkKind | undefined;
  /** Its capital may come from standing first in the sentence. */
  readonly opens: boolean;
  /** The bounds of its sentence, in tokens. */
  readonly limit: number;
  readonly end: number;
}
