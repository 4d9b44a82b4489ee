/** The words of a list that `tools/pack-words.mjs` has packed: a capital tells how many letters each shares with the one before. */
export function wordsOf(packed: string): string[] {
  let last = '';
  return Array.from(packed.matchAll(/([A-J])([^A-J]*)/g), ([, count = 'A', rest]) => {
    last = last.slice(0, count.charCodeAt(0) - 'A'.charCodeAt(0)) + rest;
    return last;
  });
}
