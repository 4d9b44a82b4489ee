import type { Span } from './anchored.ts';
import type { AdvisoryView, DatelineView } from './story.ts';

/** A paragraph that holds the words sought. */
export interface PassageView {
  /** Number of the paragraph, from 1; absent for a hit in the headline. */
  readonly paragraph?: number | undefined;
  readonly text: string;
  /** The words sought, as stretches of `text`. */
  readonly hits: readonly Span[];
}

/** An article with the passages that match. */
export interface MatchView {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly advisories: readonly AdvisoryView[];
  readonly dateline?: DatelineView | undefined;
  readonly passages: readonly PassageView[];
}
