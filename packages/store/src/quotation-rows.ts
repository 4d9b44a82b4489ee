import type { Article, Quotation } from '@wirecopy/core';
import { type FoldedText, foldText, joinFolded, nameValue } from './words.ts';

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

/** `speakers` are the names of those who speak, `folded` is the source. */
export function quotationRows(
  article: Article,
  speakers: readonly (string | undefined)[],
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
      speaker: nameValue(speakers[position] ?? ''),
      cue: foldText(attribution?.cue?.text ?? '').slice(0, LONGEST_CUE),
      about: ` ${joinFolded(about)} `,
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
