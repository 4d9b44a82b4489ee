import { extentOf } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { GAZETTEER } from './names/gazetteer.ts';
import type { NameMention } from './names/mention.ts';
import { NameRecognizer } from './names/recognizer.ts';
import { defineStage } from './stage.ts';

/**
 * Finds names and tells people, bodies, places and documents apart, each by what stands around it.
 *
 * In a headline nearly every word has a capital, so that only names the vocabularies know are read there.
 */
export const names = defineStage({
  layer: 'names',
  needs: ['tokens', 'headline', 'sentences'],
  annotate: ({ tokens, headline, sentences }) => {
    const found: NameMention[] = [];
    const cursor = { at: 0 };
    for (const { start, end } of headline?.anchors ?? []) {
      const { from, to } = rangeOf(tokens, start, end, cursor);
      for (const mention of new HeadlineReader(tokens, from, to).read()) found.push(mention);
    }
    for (const sentence of sentences) {
      const { start, end } = extentOf(sentence);
      const { from, to } = rangeOf(tokens, start, end, cursor);
      for (const mention of new NameRecognizer(tokens, from, to).read()) found.push(mention);
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  },
});

function rangeOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  cursor: { at: number },
): { from: number; to: number } {
  while (cursor.at < tokens.length && (tokens[cursor.at]?.start ?? start) < start) cursor.at++;
  const from = cursor.at;
  while (cursor.at < tokens.length && (tokens[cursor.at]?.start ?? end) < end) cursor.at++;
  return { from, to: cursor.at };
}

/** Reads the names of a headline that the vocabularies know. */
class HeadlineReader {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;

  constructor(tokens: readonly Token[], from: number, to: number) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
  }

  read(): NameMention[] {
    const found: NameMention[] = [];
    for (let at = this.#from; at < this.#to; ) {
      const known = GAZETTEER.match(this.#tokens, at);
      const mention = known && known.end <= this.#to ? this.#mention(at, known) : undefined;
      if (mention) found.push(mention);
      at = mention?.to ?? at + 1;
    }
    return found;
  }

  #mention(from: number, known: NonNullable<ReturnType<typeof GAZETTEER.match>>): NameMention | undefined {
    const [first, last] = [this.#tokens[from], this.#tokens[known.end - 1]];
    if (first === undefined || last === undefined || (known.end - from === 1 && first.word.text.length <= 4))
      return undefined;
    const base = { from, to: known.end, start: first.start, end: last.end };
    const { value } = known;
    if (value.type === 'place') return { ...base, type: 'place', place: value.place };
    return value.type === 'work' ? { ...base, type: 'work', work: value.kind } : { ...base, type: 'organization' };
  }
}
