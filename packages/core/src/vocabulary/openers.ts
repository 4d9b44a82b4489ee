import { FUNCTION_WORDS } from './function-words.ts';
import { OPENERS } from './packed-words.generated.ts';
import { wordsOf } from './packed-words.ts';

// "US" is a country.
const SMALL = Object.values(FUNCTION_WORDS)
  .flat()
  .filter((word) => word !== 'us');

/** Words that tell no name at the start of a sentence: those, and the small words that hold it together. */
export const OPENING_WORDS: readonly string[] = [...wordsOf(OPENERS), ...SMALL];
