import type { Token } from './tokens.ts';
import { WordFilter } from './word-filter.ts';
import { hashOf } from './words.ts';

/** Phrases of several words, found in tokens by their first word and then the longest that fits. */
export class PhraseBook<Value> {
  readonly #firsts = new WordFilter(1 << 15);
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: Value }[]>();

  get empty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Adds a phrase, given as its words in lower case. */
  add(words: readonly string[], value: Value): void {
    const first = words[0];
    if (first === undefined) return;
    const entry = { rest: words.slice(1), value };
    const entries = this.#byFirst.get(first);
    if (entries === undefined) {
      this.#byFirst.set(first, [entry]);
      this.#firsts.add(hashOf(first, 0, first.length));
    } else if (!entries.some(({ rest }) => rest.join() === entry.rest.join())) {
      entries.push(entry);
      entries.sort((a, b) => b.rest.length - a.rest.length);
    }
  }

  /** The longest phrase that begins at a token, and the index after it. */
  match(tokens: readonly Token[], at: number): { value: Value; end: number } | undefined {
    const word = at < tokens.length ? tokens[at]?.word : undefined;
    if (word === undefined || !this.#firsts.mayHave(word)) return undefined;
    const entries = this.#byFirst.get(word.lower);
    if (entries === undefined) return undefined;
    for (const { rest, value } of entries) {
      const end = at + 1 + rest.length;
      if (end <= tokens.length && goesOn(tokens, at + 1, rest)) return { value, end };
    }
    return undefined;
  }
}

function goesOn(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index++) if (tokens[from + index]?.word.lower !== rest[index]) return false;
  return true;
}
