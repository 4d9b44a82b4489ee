import type { QuotationKind, Speaker } from './speakers.ts';

/** What one speaker says in one paragraph; in long copy, in one run of paragraphs. */
export interface StripMark {
  /** The first of them in which the speaker says something, from 1. */
  readonly paragraph: number;
  /** Which column of the chart it is in, from 0. */
  readonly column: number;
  /** The most literal of what is said there. */
  readonly kind: QuotationKind;
  /** The words of the first of it. */
  readonly text: string;
  readonly count: number;
}

export interface StripRow {
  readonly speaker: Speaker;
  readonly marks: readonly StripMark[];
}

const LITERAL: Readonly<Record<QuotationKind, number>> = { direct: 2, partial: 1, indirect: 0 };

// More would be too narrow to see, let alone to press.
const MOST_COLUMNS = 60;

/** Whether each paragraph has a column of its own. */
export const isByParagraph = (paragraphCount: number): boolean => paragraphCount <= MOST_COLUMNS;

/** How many paragraphs a column of the chart stands for. */
const paragraphsInColumn = (paragraphCount: number): number => Math.ceil(paragraphCount / MOST_COLUMNS);

/** Which column of the chart a paragraph is in, from 0. */
export const columnOf = (paragraph: number, paragraphCount: number): number =>
  Math.floor((paragraph - 1) / paragraphsInColumn(paragraphCount));

/** The chart of who said what: a row a speaker, a mark a column in which they speak. Of one paragraph there is none to draw. */
export function stripOf(speakers: readonly Speaker[], paragraphCount: number, limit: number): StripRow[] {
  if (paragraphCount < 2) return [];
  return speakers.slice(0, limit).map((speaker) => {
    const byColumn = Map.groupBy(speaker.utterances, ({ paragraph }) => columnOf(paragraph, paragraphCount));
    const marks = [...byColumn].map(([column, said]): StripMark => {
      const kinds = said.map(({ kind }) => kind);
      const kind = kinds.reduce((most, next) => (LITERAL[next] > LITERAL[most] ? next : most));
      return { paragraph: said[0]?.paragraph ?? 1, column, kind, text: said[0]?.text ?? '', count: said.length };
    });
    return { speaker, marks };
  });
}

/** The left edge and the width of something on the track, as SVG percentages. */
export interface Place {
  readonly x: string;
  readonly width: string;
}

/** Where a column stands on the track; `inset` is the share of it that is left free at either side. */
export function placeOf(column: number, paragraphCount: number, inset = 0): Place {
  const columns = Math.ceil(paragraphCount / paragraphsInColumn(paragraphCount));
  const pitch = 100 / Math.max(columns, MIN_COLUMNS);
  return { x: percent((column + inset) * pitch), width: percent((1 - 2 * inset) * pitch) };
}

// A brief of three paragraphs would otherwise have marks as wide as a hand.
const MIN_COLUMNS = 24;

const percent = (share: number): string => `${Number(share.toFixed(3))}%`;
