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
  /** What it goes by: the headline, or what stands in for one. */
  readonly title: string;
  readonly hasHeadline: boolean;
  readonly advisories: readonly AdvisoryView[];
  readonly dateline?: DatelineView | undefined;
  readonly passages: readonly PassageView[];
}

const LONGEST = 480;
/** So many characters stand before the first word sought. */
const LEAD = 120;

/** A passage that is too long to be one of a list, cut about the first of the words sought, between words. */
export function excerptOf(passage: PassageView): PassageView {
  const { text, hits } = passage;
  if (text.length <= LONGEST) return passage;
  const first = hits[0]?.start ?? 0;
  const from = first > LEAD ? Math.min(first, text.indexOf(' ', first - LEAD) + 1) : 0;
  const to = text.length - from > LONGEST ? text.lastIndexOf(' ', from + LONGEST) : text.length;
  if (to <= (hits[0]?.end ?? from)) return passage;
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    ...passage,
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    hits: hits.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
