import type { FacetName } from './filter.ts';
import { clean, nameValue } from './words.ts';

/** A value that an article is filtered and counted by. */
export interface Mention {
  /** `unnamed` is no facet: it holds whom the copy lets speak without a name. */
  readonly facet: FacetName | 'unnamed';
  /** Without case and accents. */
  readonly value: string;
  readonly label: string;
}

/** A mention by its label; undefined when nothing of it can be looked for. */
export function mentionOf(facet: Mention['facet'], label: string): Mention | undefined {
  const value = nameValue(label);
  return value === '' ? undefined : { facet, value, label: clean(label) };
}
