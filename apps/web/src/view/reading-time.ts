// Silent reading of English runs at some 240 words a minute (Brysbaert 2019).
const WORDS_A_MINUTE = 240;

/** How long a text takes to read, in whole minutes, at least one. */
export function readingMinutes(text: string): number {
  const word = /\S+/g;
  let words = 0;
  while (word.test(text)) words++;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
