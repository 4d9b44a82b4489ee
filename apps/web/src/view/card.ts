import type { Anchored } from './anchored.ts';
import type { Speaker, Utterance } from './speakers.ts';
import type { AdvisoryView, DatelineView } from './story.ts';

/** What the front page tells of a story. */
export interface CardView {
  readonly id: string;
  readonly language: string;
  /** What it goes by: the headline, or what stands in for one. */
  readonly title: string;
  readonly hasHeadline: boolean;
  readonly advisories: readonly AdvisoryView[];
  readonly dateline?: DatelineView | undefined;
  /** The first paragraph. */
  readonly lede?: string | undefined;
  readonly paragraphs: readonly Anchored[];
  readonly speakers: readonly Speaker[];
}

const MOST = 3;
// Shorter ones say little alone, longer ones fill the column.
const SHORTEST = 24;
const LONGEST = 240;

/** The first direct quotation in one piece and of fit length of each of the speakers who say most, in the order of the speakers. */
export function tellingQuotations(speakers: readonly Speaker[]): { speaker: Speaker; utterance: Utterance }[] {
  return speakers
    .filter(({ identified }) => identified)
    .flatMap((speaker) => {
      const utterance = speaker.utterances.find(({ kind, text, isInterrupted }) => {
        return kind === 'direct' && !isInterrupted && text.length >= SHORTEST && text.length <= LONGEST;
      });
      return utterance ? [{ speaker, utterance }] : [];
    })
    .slice(0, MOST);
}
