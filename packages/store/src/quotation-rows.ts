import type { Article, Quotation } from '@wirecopy/core';
import { foldText, nameValue } from './words.ts';

/** A quotation as it is looked for: in folded words, so that every adapter compares the same. */
export interface QuotationRow {
  readonly position: number;
  readonly kind: Quotation['kind'];
  /** The speaker's whole name, as the facet of speakers holds it; empty where nobody is named. */
  readonly speaker: string;
  /** The word that attributes it; empty where there is none. */
  readonly cue: string;
  /** What it speaks of, with a space at either end: its own words, the full names of what it mentions, the topic of its section. */
  readonly about: string;
}

/** So many quotations of one article can be looked for. */
export const MOST_QUOTATIONS = 2 ** 20;

const LONGEST_CUE = 200;

export function quotationRows(article: Article): QuotationRow[] {
  const speakers = speakerNames(article);
  const names = namesInOrder(article);
  const topics = article.sections.map(({ topic, anchors }) => ({ start: anchors[0].start, text: topic }));
  return article.quotations.slice(0, MOST_QUOTATIONS).map(({ kind, anchors, attribution }, position) => {
    const said = anchors.flatMap(({ start, end }) => [
      article.source.text.slice(start, end),
      ...textsBetween(names, start, end),
    ]);
    const topic = textsBetween(topics, 0, anchors[0].start + 1).at(-1);
    return {
      position,
      kind,
      speaker: nameValue(speakers[position] ?? ''),
      cue: foldText(attribution?.cue?.text ?? '').slice(0, LONGEST_CUE),
      about: ` ${foldText([...said, topic].join('\n'))} `,
    };
  });
}

/** For each quotation the name of the person or body that speaks, in full where the article tells it. */
export function speakerNames({ quotations, people, organizations }: Article): (string | undefined)[] {
  const names = new Map([...organizations, ...people].map(({ id, name }) => [id, name]));
  return quotations.map(({ attribution }) => {
    const speaker = attribution?.speaker;
    return names.get(speaker?.person ?? '') ?? names.get(speaker?.organization ?? '') ?? speaker?.text;
  });
}

interface PlacedText {
  readonly start: number;
  readonly text: string;
}

/** Every mention, by its full name. */
const namesInOrder = ({ people, places, organizations, works }: Article): PlacedText[] =>
  [...people, ...places, ...organizations, ...works]
    .flatMap(({ name, anchors }) => anchors.map(({ start }) => ({ start, text: name })))
    .sort((one, other) => one.start - other.start);

const textsBetween = (placed: readonly PlacedText[], start: number, end: number): string[] =>
  placed.slice(countBefore(placed, start), countBefore(placed, end)).map(({ text }) => text);

function countBefore(placed: readonly PlacedText[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle] as PlacedText).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
