import type { StoryKeys } from './keys.ts';
import type { Candidate } from './link.ts';
import { SLUGLINE_WINDOW } from './link.ts';

/** A candidate, with what it may be found by. */
export interface Findable extends Candidate {
  readonly bands: readonly number[];
}

/** A band is a number; all else is told by a word before it. */
type Key = string | number;

/** Articles of a batch and those that are kept already, by what makes them candidates for the same story. */
export class Candidates {
  readonly #byKey = new Map<Key, Set<string>>();
  readonly #byId = new Map<string, Findable>();
  readonly #numbers = new Set<number>();

  /** The last word on an id replaces what was told of it before. `number` is that of its row. */
  add(candidate: Findable, number: number): void {
    this.#numbers.add(number);
    this.#byId.set(candidate.id, candidate);
    for (const key of keysOf(candidate)) {
      const ids = this.#byKey.get(key);
      if (ids === undefined) this.#byKey.set(key, new Set([candidate.id]));
      else ids.add(candidate.id);
    }
  }

  has(number: number): boolean {
    return this.#numbers.has(number);
  }

  for(keys: StoryKeys): Findable[] {
    const ids = new Set<string>();
    for (const key of keysWanted(keys)) for (const id of this.#byKey.get(key) ?? []) ids.add(id);
    ids.delete(keys.id);
    return [...ids].flatMap((id) => {
      const found = this.#byId.get(id);
      const linked = found?.supersedes === keys.id || id === keys.supersedes;
      return found !== undefined && (linked || Math.abs(found.time - keys.time) <= SLUGLINE_WINDOW) ? [found] : [];
    });
  }
}

const keysOf = ({ id, supersedes, slugline, headline, bands }: Findable): Key[] => [
  `id ${id}`,
  ...(supersedes === undefined ? [] : [`supersedes ${supersedes}`]),
  ...(slugline === undefined ? [] : [`slugline ${slugline}`]),
  ...(headline === undefined ? [] : [`headline ${headline}`]),
  ...bands,
];

const keysWanted = ({ id, supersedes, slugline, headline, bands }: StoryKeys): Key[] => [
  `supersedes ${id}`,
  ...(supersedes === undefined ? [] : [`id ${supersedes}`]),
  ...(slugline === undefined ? [] : [`slugline ${slugline}`]),
  ...(headline === undefined ? [] : [`headline ${headline}`]),
  ...bands,
];
