import { endOfLetters, letterFrom } from './text/char-classes.ts';
import { ENGLISH_WORDS, LANGUAGE_PROFILES, NAME_WORDS, SCRIPT_LANGUAGES } from './vocabulary/languages.ts';

/** The language that is expected, and assumed where the copy does not tell. */
export const ENGLISH = 'en';

/** So many words from the top are looked at. */
const MOST_WORDS = 200;
/** No more of the copy than this is looked at. */
const LONGEST_SAMPLE = 4000;
/** English is told at once where so many of its words stand among the first ones, */
const ENOUGH_ENGLISH = 6;
/** and they are at least this share of them: copy of another language quotes a few. */
const ENGLISH_SHARE = 0.12;
/** Another language is told by no smaller share, */
const LEAST_SHARE = 0.12;
/** by so many different words beside those that names have too ("Rio de la Plata"), */
const FEWEST_WORDS = 3;
/** and by so many times as many as English has: copy may quote a sentence. */
const LEAD = 1.5;

/**
 * Tells the language of copy by the small words that hold it together, or by its script: ISO 639-1.
 *
 * Copy is taken for English unless it clearly is something else: tables, short copy and headlines in capitals have no such
 * words. Nearly all copy shows itself English in its first sentence, and no more of it is read.
 */
export function detectLanguage(text: string): string {
  const words: string[] = [];
  let english = 0;
  const sample = text.slice(0, LONGEST_SAMPLE);
  for (let end = 0, start = letterFrom(sample, 0); start < sample.length; start = letterFrom(sample, end)) {
    end = endOfLetters(sample, start);
    const word = sample.slice(start, end);
    words.push(word);
    if (ENGLISH_WORDS.has(word) && ++english >= ENOUGH_ENGLISH && english >= words.length * ENGLISH_SHARE)
      return ENGLISH;
    if (words.length === MOST_WORDS) break;
  }
  return languageOfScript(words.join('')) ?? languageOfWords(words, english) ?? ENGLISH;
}

/** The language of a script that most of the letters are of. */
function languageOfScript(letters: string): string | undefined {
  if (!/[\u0250-\uFFFF]/.test(letters)) return undefined;
  for (const [script, languages] of SCRIPT_LANGUAGES) {
    const count = letters.match(script)?.length ?? 0;
    // Japanese mixes its own letters with Chinese ones.
    const least = languages[0]?.[0] === 'ja' ? letters.length / 10 : letters.length / 2;
    if (count > least) return languages.find(([, letter]) => letter === undefined || letter.test(letters))?.[0];
  }
  return undefined;
}

function languageOfWords(words: readonly string[], english: number): string | undefined {
  let found: string | undefined;
  let most = Math.max(english * LEAD, words.length * LEAST_SHARE);
  for (const [language, profile] of LANGUAGE_PROFILES) {
    // With a capital, a small word may be part of a name: "Los Angeles", "La Paz".
    const hits = words.filter((word) => profile.has(word));
    if (hits.length <= most) continue;
    const telling = new Set(hits.filter((word) => !NAME_WORDS.has(word)));
    if (telling.size < FEWEST_WORDS) continue;
    most = hits.length;
    found = language;
  }
  return found;
}
