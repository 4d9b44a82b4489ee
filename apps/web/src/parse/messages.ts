import type { Article } from '@wirecopy/core/reader';
import type { AssetPaths } from '../assets.ts';

/** Copy for the worker to read. */
export interface Asked {
  /** Counts the questions, so that an answer that came too late is known. */
  readonly number: number;
  readonly text: string;
  readonly assets: AssetPaths;
}

export interface Parsed {
  readonly number: number;
  /** The story as HTML, all of the copy escaped. */
  readonly html: string;
  readonly article: Article;
  /** How long reading took, in milliseconds. */
  readonly milliseconds: number;
}

export interface Refused {
  readonly number: number;
  readonly reason: string;
}

export type Answer = Parsed | Refused;
