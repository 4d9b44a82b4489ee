/** An article of a story. */
export interface VersionView {
  readonly id: string;
  /** Undefined when it was withdrawn. */
  readonly title: string | undefined;
  /** What its desk's flag says it does to the story: `update`. */
  readonly role?: string | undefined;
  readonly ordinal?: number | undefined;
  /** When it was kept, ISO 8601. */
  readonly storedAt: string;
  /** Whether its text is gone. */
  readonly withdrawn: boolean;
}

/** A story and its articles, the newest first. */
export interface StoryFold {
  readonly id: string;
  readonly versions: readonly VersionView[];
}
