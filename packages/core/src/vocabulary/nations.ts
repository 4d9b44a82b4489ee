import { COUNTRY_ENTRIES } from './countries.ts';

/** Country codes by names and nationalities of one word, in lower case: "u.s.", "american", "norway". */
const NATIONS: ReadonlyMap<string, string> = new Map(
  COUNTRY_ENTRIES.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((word): [string, string] => [word.toLowerCase(), code]),
  ),
);

/** The country that a word names or belongs to, as ISO 3166-1 alpha-2. */
export const nationOf = (word: string): string | undefined => NATIONS.get(word.toLowerCase());

/** The country that the first such word of a phrase tells: "US" of "the U.S. secretary of state". */
export function nationIn(phrase: string): string | undefined {
  for (const word of phrase.split(/[\s-]+|['’]s\b/)) {
    const nation = nationOf(word);
    if (nation !== undefined) return nation;
  }
  return undefined;
}
