import type { Person, PersonMention } from '../model/person.ts';
import type { Phrase } from '../model/span.ts';
import { anchorsOf } from '../text/spans.ts';
import { Shape, type Token } from '../text/tokens.ts';
import { FAMILY_FIRST } from '../vocabulary/given-names.ts';
import type { NameMention, TokenRange } from './names/mention.ts';
import { resolvePronouns } from './names/pronouns.ts';
import { defineStage } from './stage.ts';

/**
 * Finds people, their titles and all their mentions.
 *
 * A later mention by surname belongs to whoever was last named in full with it; couples who share a surname are told apart
 * by who was named last. Pronouns are resolved last, and marked.
 */
export const people = defineStage({
  layer: 'people',
  needs: ['tokens', 'names', 'headline', 'sentences', 'notes'],
  annotate: ({ text, tokens, names, headline, sentences }) => {
    const register = new Register(text, tokens);
    const own = names.filter(({ type }) => type === 'person').sort((a, b) => a.start - b.start);
    for (const mention of own) register.name(mention);
    const taken = new Set(
      names
        .filter(({ type }) => type === 'person' || type === 'organization')
        .flatMap(({ from, to }) => range(from, to)),
    );
    const from = headline?.anchors[0].start ?? sentences[0]?.anchors[0].start ?? 0;
    for (const [at, token] of tokens.entries()) {
      if (token.start >= from && !taken.has(at)) register.surname(token);
    }
    const found = register.people();
    return resolvePronouns(found, tokens, sentences);
  },
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

interface Entry {
  readonly words: string[];
  name: string;
  readonly titles: Phrase[];
  readonly mentions: PersonMention[];
  /** Named by more than capitals alone. */
  sure: boolean;
}

/** Who has been named so far. */
class Register {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #entries: Entry[] = [];
  readonly #bySurname = new Map<string, Entry[]>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Takes a mention that the recogniser read as a person's name. */
  name(mention: NameMention): void {
    const name = this.#text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const words = name.toLowerCase().split(/[\s]+/);
    const entry = this.#find(words) ?? this.#add(name, words);
    if (words.length > entry.words.length) this.#lengthen(entry, name, words);
    entry.sure ||= mention.weak !== true || words.length === 1;
    entry.mentions.push({ start: mention.start, end: mention.end });
    if (mention.title) this.#addTitle(entry, mention.title);
  }

  /** Takes a capitalised word that may be a surname known by now. */
  surname(token: Token): void {
    if (token.word.shape === Shape.lower || token.word.shape === Shape.none) return;
    const holders = this.#bySurname.get(token.word.lower);
    const entry = holders && this.#lastNamed(holders, token.start);
    if (entry === undefined) return;
    entry.sure = true;
    entry.mentions.push({ start: token.start, end: token.end });
  }

  people(): Person[] {
    const sure = this.#entries.filter((entry) => entry.sure);
    for (const { mentions } of sure) mentions.sort((a, b) => a.start - b.start);
    sure.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    return sure.map(({ name, titles, mentions }, index) => ({
      id: `p${index + 1}`,
      name,
      titles,
      anchors: mentions as Person['anchors'],
    }));
  }

  #find(words: readonly string[]): Entry | undefined {
    const surname = words.at(-1) ?? '';
    const holders =
      this.#bySurname.get(surname) ?? (words.length === 1 ? undefined : this.#bySurname.get(words[0] ?? ''));
    if (holders === undefined) return undefined;
    if (words.length === 1) return holders.at(-1);
    return holders.find(
      (entry) =>
        entry.words.length === 1 ||
        (entry.words[0] === words[0] && entry.words.at(-1) === surname) ||
        entry.words.join(' ') === words.join(' '),
    );
  }

  #add(name: string, words: string[]): Entry {
    const entry = { words, name, titles: [], mentions: [], sure: false };
    this.#entries.push(entry);
    this.#index(entry, words);
    return entry;
  }

  #lengthen(entry: Entry, name: string, words: readonly string[]): void {
    entry.words.splice(0, entry.words.length, ...words);
    entry.name = name;
    this.#index(entry, words);
  }

  #index(entry: Entry, words: readonly string[]): void {
    const last = words.findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word)) ?? '';
    const keys = new Set([last, last.split('-').at(-1) ?? last]);
    if (words.length > 1 && FAMILY_FIRST.has(words[0] ?? '')) keys.add(words[0] ?? '');
    for (const key of keys) {
      const holders = this.#bySurname.get(key) ?? [];
      if (!holders.includes(entry)) this.#bySurname.set(key, [...holders, entry]);
    }
  }

  #addTitle(entry: Entry, { from, to }: TokenRange): void {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    const text = this.#text.slice(start, end);
    if (!entry.titles.some((title) => title.text === text)) entry.titles.push({ text, anchors: anchorsOf(start, end) });
  }

  /** Of people with one surname, the one whose name was printed last before; else the first to come. */
  #lastNamed(holders: readonly Entry[], before: number): Entry | undefined {
    const [only] = holders;
    if (holders.length === 1) return only;
    let best = only;
    let bestAt = -1;
    for (const entry of holders) {
      const at = entry.mentions.findLast(({ start }) => start < before)?.start ?? -1;
      if (at > bestAt) [best, bestAt] = [entry, at];
    }
    return best;
  }
}
