import type { QuotationKind, Speaker } from './speakers.ts';

/** What one speaker says in one paragraph. */
export interface StripMark {
  /** From 1. */
  readonly paragraph: number;
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

/** The chart of who said what: a row a speaker, a mark a paragraph in which they speak. */
export function stripOf(speakers: readonly Speaker[], limit: number): StripRow[] {
  return speakers.slice(0, limit).map((speaker) => {
    const byParagraph = Map.groupBy(speaker.utterances, ({ paragraph }) => paragraph);
    const marks = [...byParagraph].map(([paragraph, said]): StripMark => {
      const kinds = said.map(({ kind }) => kind);
      const kind = kinds.reduce((most, next) => (LITERAL[next] > LITERAL[most] ? next : most));
      return { paragraph, kind, text: said[0]?.text ?? '', count: said.length };
    });
    return { speaker, marks };
  });
}

/** The left edge and the width of a paragraph's mark on the track, as SVG percentages. */
export function placeOf(paragraph: number, paragraphCount: number): { readonly x: string; readonly width: string } {
  const pitch = 100 / Math.max(paragraphCount, MIN_COLUMNS);
  return { x: percent((paragraph - 1) * pitch), width: percent(pitch) };
}

// A brief of three paragraphs would otherwise have marks as wide as a hand.
const MIN_COLUMNS = 24;

const percent = (share: number): string => `${Number(share.toFixed(3))}%`;
