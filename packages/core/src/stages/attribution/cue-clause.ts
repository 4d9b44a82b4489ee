import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import type { Range } from './items.ts';

/** The words that attribute: who, by which verb, to whom, where and when. Ranges count the statement's items. */
export interface CueClause {
  readonly cue: Range;
  readonly verb: CueVerb | undefined;
  readonly speaker: Range | undefined;
  /** The speaker is the one of the clause before, or the subject of the statement: "…, adding that". */
  readonly inherits: boolean;
  readonly addressee: Range | undefined;
  readonly settings: readonly Range[];
  /** Everything from the first of these words to the last. */
  readonly extent: Range;
  /** Where the content stands: "around" when the clause interrupts it: "The ferries, Pop said, will run". */
  readonly side: 'before' | 'after' | 'around';
  /** Where content before the clause begins, when the clause itself shows it. */
  readonly contentFrom: number | undefined;
  /** The speaker is a poll, a study, a document: then "shows" and "found" attribute too. */
  readonly evidence: boolean;
  /** The content ends at the next comma: "Asked whether ferries run, Pop said". */
  readonly endsAtComma: boolean;
  /** It describes its speaker inside another sentence, whose verb may follow: "Groups backing Pop met". */
  readonly describes: boolean;
}

/** What a clause must tell; the rest only where it applies. */
type ClauseParts = Pick<CueClause, 'cue' | 'extent' | 'side'> & Partial<CueClause>;

/** A clause of these parts. All clauses have the same fields in the same order, so that engines read them alike. */
export const makeClause = (parts: ClauseParts): CueClause => ({
  cue: parts.cue,
  verb: parts.verb,
  speaker: parts.speaker,
  inherits: parts.inherits ?? false,
  addressee: parts.addressee,
  settings: parts.settings ?? [],
  extent: parts.extent,
  side: parts.side,
  contentFrom: parts.contentFrom,
  evidence: parts.evidence ?? false,
  endsAtComma: parts.endsAtComma ?? false,
  describes: parts.describes ?? false,
});
