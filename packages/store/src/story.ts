import type { AdvisoryKind } from '@wirecopy/core';

/** What told that an article belongs to its story. */
export const STORY_LINKS = ['first', 'envelope', 'slugline', 'headline', 'text'] as const;
export type StoryLink = (typeof STORY_LINKS)[number];

/** One article of a story, in its newest version. */
export interface StoryMember {
  readonly id: string;
  readonly version: number;
  /** When it was kept, ISO 8601 in UTC. */
  readonly storedAt: string;
  /** What told that it belongs here: `first` for the one that opened the story. */
  readonly joinedBy: StoryLink;
  /** What it does to the story: `update`, `correction`, `take` …; unset where its desk set no such flag. */
  readonly role?: AdvisoryKind;
  /** Which update, lead or take it is. */
  readonly ordinal?: number;
  /** Its text is gone. */
  readonly withdrawn?: true;
}

/** The versions, takes, repeats, corrections and near-duplicates of one event. */
export interface Story {
  /** The id of the article that opened it. */
  readonly id: string;
  /** In the order in which they were kept. What is under embargo is left out. */
  readonly members: readonly StoryMember[];
}

export interface StoredStory {
  readonly story: Story;
  readonly cursor: string;
}
