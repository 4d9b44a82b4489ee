import type { Draft } from './drafts.ts';
import type { HeadlineReading } from './headline.ts';
import type { Marked } from './landmarks.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { PartyLinks } from './party-link.ts';

/** What finding quotations asks of times and names, and of the tables of words behind them. */
export interface QuotationTables {
  readonly landmarksOf: (marked: Marked) => Landmarks;
  /** Tells which person or body a speaker is. */
  readonly linksOf: PartyLinks;
  /** Reads what a headline attributes, where the nouns that name its sources are known. */
  readonly headlinesOf?: (reading: HeadlineReading) => Draft[];
}

const none = (): undefined => undefined;

/** For copy whose times and names are not read. */
export const NO_TABLES: QuotationTables = {
  landmarksOf: () => ({ timeEnd: none, timeStart: none, nameEnd: none }),
  linksOf: () => () => ({}),
};
