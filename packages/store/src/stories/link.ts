import type { StoryLink } from '../story.ts';
import type { StoryKeys } from './keys.ts';
import { likeness } from './minhash.ts';

/** An article that is kept already and may belong to the same story. */
export interface Candidate {
  readonly id: string;
  readonly story: string;
  readonly time: number;
  readonly supersedes: string | undefined;
  readonly slugline: string | undefined;
  readonly headline: string | undefined;
  /** Whether its desk's flag says that there is more than one version. */
  readonly flagged: boolean;
  readonly signature: Uint32Array | undefined;
}

export interface ChosenStory {
  readonly story: string;
  readonly joinedBy: StoryLink;
}

const HOUR = 3_600_000;
/** Keywords come back with the next day's story: copy that lies further apart is another one. */
export const SLUGLINE_WINDOW = 72 * HOUR;
/** Boilerplate comes back weekly: the market report, the weather. */
export const TEXT_WINDOW = 48 * HOUR;
/** The share of shingles in common from which two texts are versions of one. */
const ALIKE = 0.5;
/** Under the same keywords half of that is enough. */
const RELATED = 0.2;

/**
 * The story that an article belongs to, or undefined when it opens one. The surest sign decides: the envelope's word, then
 * keywords, then the headline, then the text.
 */
export function chooseStory(keys: StoryKeys, candidates: readonly Candidate[]): ChosenStory | undefined {
  const near = [...candidates].sort(
    (one, other) => Math.abs(one.time - keys.time) - Math.abs(other.time - keys.time) || (one.id < other.id ? -1 : 1),
  );
  const links: readonly (readonly [StoryLink, (candidate: Candidate) => boolean])[] = [
    ['envelope', (candidate) => candidate.id === keys.supersedes || candidate.supersedes === keys.id],
    ['slugline', (candidate) => sameKeywords(keys, candidate)],
    ['headline', (candidate) => sameHeadline(keys, candidate)],
    ['text', (candidate) => apart(keys, candidate) <= TEXT_WINDOW && alike(keys, candidate) >= ALIKE],
  ];
  for (const [joinedBy, holds] of links) {
    const found = near.find(holds);
    if (found !== undefined) return { story: found.story, joinedBy };
  }
  return undefined;
}

/** The same keywords alone tell a subject, not a story; a flag or like text makes it one. */
function sameKeywords(keys: StoryKeys, candidate: Candidate): boolean {
  if (keys.slugline === undefined || keys.slugline !== candidate.slugline) return false;
  if (apart(keys, candidate) > SLUGLINE_WINDOW) return false;
  return keys.role !== undefined || candidate.flagged || alike(keys, candidate) >= RELATED;
}

function sameHeadline(keys: StoryKeys, candidate: Candidate): boolean {
  if (keys.headline === undefined || keys.headline !== candidate.headline) return false;
  if (apart(keys, candidate) > TEXT_WINDOW) return false;
  return keys.role !== undefined || candidate.flagged || alike(keys, candidate) >= RELATED;
}

const apart = ({ time }: StoryKeys, candidate: Candidate): number => Math.abs(time - candidate.time);

const alike = ({ signature }: StoryKeys, candidate: Candidate): number =>
  signature === undefined || candidate.signature === undefined ? 0 : likeness(signature, candidate.signature);
