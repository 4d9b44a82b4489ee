// Packs the lists of words/ into src/vocabulary/packed-words.generated.ts: `npm run words -w @wirecopy/core`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const LISTS = new URL('../words/', import.meta.url);
const TARGET = new URL('../src/vocabulary/packed-words.generated.ts', import.meta.url);

/** How many letters are shared, by a capital: A for none. */
const COUNTS = 'ABCDEFGHIJ';

/** Words in order, each as a capital that tells how many letters it shares with the one before, and the letters that it does not. */
export function packWords(words) {
  let last = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    if (word !== word.toLowerCase()) throw new Error(`expected words in lower case, found ${word}`);
    let shared = 0;
    while (shared < COUNTS.length - 1 && shared < last.length && last[shared] === word[shared]) shared++;
    packed += `${COUNTS[shared]}${word.slice(shared)}`;
    last = word;
  }
  return packed;
}

/** The module that holds all lists, each under its name in capitals: `female-names.txt` is `FEMALE_NAMES`. */
export function packedLists() {
  const lists = readdirSync(LISTS)
    .sort()
    .map((file) => {
      const words = readFileSync(new URL(file, LISTS), 'utf8').trim().split(/\s+/);
      const name = file.replace('.txt', '').replaceAll('-', '_').toUpperCase();
      return `export const ${name} =\n  ${JSON.stringify(packWords(words))};\n`;
    });
  return `// Made from the lists of words/ by \`npm run words\`.\n${lists.join('')}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(TARGET, packedLists());
