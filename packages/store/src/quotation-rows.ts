import type { Article, Quotation } from '@wirecopy/core';
import { type Mention, mentionOf } from './mention.ts';
import { type FoldedText, foldText, joinFolded } from './words.ts';

/** A quotation as it is looked for: in folded words, so that every adapter compares the same. */
export interface QuotationRow {
  readonly position: number;
  readonly kind: Quotation['kind'];
  readonly speaker: Mention | undefined;
  /** The word that attributes it; empty where there is none. */
  readonly cue: string;
  /** What it speaks of, with a space at either end: its own words, the full names of what it mentions, the topic of its section. */
  readonly about: string;
}

/** So many quotations of one article can be looked for. */
export const MOST_QUOTATIONS = 2 ** 20;

const LONGEST_CUE = 200;

/** `speakers` are those who speak in each quotation, `folded` is the source. */
export function quotationRows(
  article: Article,
  speakers: readonly (Mention | undefined)[],
  folded: FoldedText,
): QuotationRow[] {
  const names = namesInOrder(article);
  const topics = article.sections.map(({ topic, anchors }) => ({ start: anchors[0].start, folded: foldText(topic) }));
  return article.quotations.slice(0, MOST_QUOTATIONS).map(({ kind, anchors, attribution }, position) => {
    const about: string[] = [];
    for (const { start, end } of anchors) {
      about.push(folded.between(start, end));
      for (let at = countBefore(names, start); at < names.length; at++) {
        const name = names[at] as PlacedText;
        if (name.start >= end) break;
        about.push(name.folded);
      }
    }
    about.push(topics[countBefore(topics, anchors[0].start + 1) - 1]?.folded ?? '');
    return {
      position,
      kind,
      speaker: speakers[position],
      cue: foldText(attribution?.cue?.text ?? '').slice(0, LONGEST_CUE),
      about: ` ${joinFolded(about)} `,
    };
  });
}

/**
 * Who speaks in each quotation, by their name in full where the article tells it. Whom only the copy around the words tells
 * ("they", "the official", "two aides") is found by filters, but is in no list of speakers.
 */
export function speakersOf({ quotations, people, organizations }: Article): (Mention | undefined)[] {
  const names = new Map([...organizations, ...people].map(({ id, name }) => [id, mentionOf('speaker', name)]));
  return quotations.map(({ attribution }) => {
    const speaker = attribution?.speaker;
    if (speaker === undefined) return undefined;
    const named = names.get(speaker.person ?? '') ?? names.get(speaker.organization ?? '');
    return named ?? mentionOf(TOLD_BY_CONTEXT.test(speaker.text) ? 'unnamed' : 'speaker', speaker.text);
  });
}

const TOLD_BY_CONTEXT =
  /^(?:an?|the|this|that|these|those|it|its|he|his|she|hers?|they|their|theirs|we|our|ours|you|your|yours|i|my|who|what|which|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|any|all|both|each|every|another|others?|no|none|nobody|somebody|someone|everyone|everybody|anyone|people)\b/i;

interface PlacedText {
  readonly start: number;
  readonly folded: string;
}

/** Every mention, by its full name. */
const namesInOrder = ({ people, places, organizations, works }: Article): PlacedText[] =>
  [...people, ...places, ...organizations, ...works]
    .flatMap(({ name, anchors }) => {
      const folded = foldText(name);
      return anchors.map(({ start }) => ({ start, folded }));
    })
    .sort((one, other) => one.start - other.start);

function countBefore(placed: readonly PlacedText[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle] as PlacedText).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
