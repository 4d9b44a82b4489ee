/** Writes out words that share their first letters: `ad a ela, ag nes` is "ada", "adela" and "agnes"; `-` is the stem alone. */
export const wordsOf = (stems: string): string[] =>
  stems.split(',').flatMap((entry) => {
    const [stem = '', ...ends] = entry.trim().split(/\s+/);
    return ends.map((end) => (end === '-' ? stem : stem + end));
  });
