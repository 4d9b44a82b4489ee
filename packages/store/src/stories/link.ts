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
/** Under the same keywords or headline this is enough: the background that a beat's stories share comes to less. */
const RELATED = 0.3;

/**
 * The story that an article belongs to, or undefined when it opens one. The surest sign decides: the envelope's word, then
 * keywords, then the headline, then the text. Of several candidates the one that reads most alike is taken, then the nearest.
 */
export function chooseStory(keys: StoryKeys, candidates: readonly Candidate[]): ChosenStory | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, alike: alike(keys, candidate), apart: apart(keys, candidate) }))
    .sort(
      (one, other) =>
        other.alike - one.alike || one.apart - other.apart || (one.candidate.id < other.candidate.id ? -1 : 1),
    );
  const links: readonly (readonly [StoryLink, (found: RankedCandidate) => boolean])[] = [
    ['envelope', ({ candidate }) => candidate.id === keys.supersedes || candidate.supersedes === keys.id],
    ['slugline', (found) => isSame(keys, found, 'slugline', SLUGLINE_WINDOW)],
    ['headline', (found) => isSame(keys, found, 'headline', TEXT_WINDOW)],
    ['text', (found) => found.apart <= TEXT_WINDOW && found.alike >= ALIKE],
  ];
  for (const [joinedBy, holds] of links) {
    const found = ranked.find(holds);
    if (found !== undefined) return { story: found.candidate.story, joinedBy };
  }
  return undefined;
}

interface RankedCandidate {
  readonly candidate: Candidate;
  readonly alike: number;
  readonly apart: number;
}

/**
 * The same keywords, or the same headline, tell a subject and no story: two events share them in a busy week. A flag that
 * speaks of an earlier version, or like text, makes them one.
 */
function isSame(keys: StoryKeys, found: RankedCandidate, key: 'slugline' | 'headline', window: number): boolean {
  if (keys[key] === undefined || keys[key] !== found.candidate[key] || found.apart > window) return false;
  return keys.role !== undefined || found.alike >= RELATED;
}

const apart = ({ time }: StoryKeys, candidate: Candidate): number => Math.abs(time - candidate.time);

const alike = ({ signature }: StoryKeys, candidate: Candidate): number =>
  signature === undefined || candidate.signature === undefined ? 0 : likeness(signature, candidate.signature);
