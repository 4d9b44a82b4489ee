import { type Anchored, extentOf, type Span } from './anchored.ts';
import type { Mark } from './cut-spans.ts';
import type { LayerName } from './layers.ts';
import type { QuotationKind } from './speakers.ts';

/** What a stretch of the text is marked as. */
export interface Marked {
  readonly layer: LayerName | 'cited';
  /** Where the annotation is in the article: `people/2`. */
  readonly ref?: string | undefined;
  /** What the reader is told of it. */
  readonly title?: string | undefined;
  /** HTML id; only on the first run of what may be linked to. */
  readonly id?: string | undefined;
  readonly kind?: QuotationKind | undefined;
  readonly pronoun?: boolean | undefined;
  /** TIMEX3 value of a time. */
  readonly value?: string | undefined;
}

/** Something to mark: it has the same mark at each of its anchors. */
export interface Markable extends Anchored {
  readonly marked: Marked;
}

// Outermost first. What an address cites may hold anything. A reported speech may hold words in quotation marks, and those a note of the desk; a document's
// name often holds a body's or a person's, and those a place's.
const LEVELS: Readonly<Record<Exclude<Marked['layer'], 'quotations'>, number>> = {
  cited: 0,
  notes: 3,
  works: 4,
  organizations: 5,
  people: 6,
  places: 7,
  times: 8,
};

const levelOf = ({ layer, kind }: Marked): number => {
  if (layer === 'quotations') return kind === 'indirect' ? 1 : 2;
  return LEVELS[layer];
};

/** One mark an anchor; the id stays with the first. */
export function marksOf(items: readonly Markable[]): Mark<Marked>[] {
  return items.flatMap(({ anchors, marked }) => {
    const { id: _, ...without } = marked;
    const level = levelOf(marked);
    return anchors.map(({ start, end }, index) => ({ start, end, level, value: index === 0 ? marked : without }));
  });
}

/** The marks that reach into each paragraph. Each mark and each paragraph is looked at once, save where a mark crosses. */
export function marksByParagraph(paragraphs: readonly Anchored[], marks: readonly Mark<Marked>[]): Mark<Marked>[][] {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let crossing: Mark<Marked>[] = [];
  return paragraphs.map((paragraph) => {
    const range = extentOf(paragraph);
    const here = crossing.map((mark) => withoutId(mark, range));
    for (let mark = sorted[next]; mark && mark.start < range.end; mark = sorted[++next]) here.push(mark);
    crossing = here.filter(({ end }) => end > range.end);
    return here;
  });
}

function withoutId(mark: Mark<Marked>, range: Span): Mark<Marked> {
  const { id: _, ...value } = mark.value;
  return mark.start < range.start ? { ...mark, value } : mark;
}
