import type { Token } from './tokens.ts';

/** Phrases of several words, found in tokens by their first word and then the longest that fits. */
export class PhraseBook<Value> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: Value }[]>();

  get empty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Adds a phrase, given as its words in lower case. */
  add(words: readonly string[], value: Value): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.rest.join(' ') === rest.join(' '))) return;
    entries.push({ rest, value });
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins at a token, and the index after it. */
  match(tokens: readonly Token[], at: number): { value: Value; end: number } | undefined {
    const entries = this.#byFirst.get(tokens[at]?.word.lower ?? '');
    if (entries === undefined) return undefined;
    for (const { rest, value } of entries) {
      if (rest.every((word, index) => tokens[at + 1 + index]?.word.lower === word))
        return { value, end: at + 1 + rest.length };
    }
    return undefined;
  }
}
