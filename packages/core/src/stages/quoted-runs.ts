import type { Paragraph } from '../model/paragraph.ts';
import type { Span } from '../model/span.ts';
import { closes, type QuoteMark, readQuoteMark } from '../text/quote-marks.ts';
import { extentOf, putInOrder, trimSpan } from '../text/spans.ts';
import { Shape, type Token, TokenKind } from '../text/tokens.ts';
import type { QuotedRun } from './layers.ts';
import { type Copy, defineStage } from './stage.ts';

/**
 * Pairs quotation marks: each run is what stands between two marks.
 *
 * Agencies repeat the opening mark in each paragraph of a long quotation and close only the last, so an opening mark may
 * have its partner in another paragraph. Nested marks belong to the run they stand in.
 */
export const quotedRuns = defineStage({
  layer: 'quotedRuns',
  needs: ['tokens', 'paragraphs'],
  annotate: ({ text, tokens, paragraphs, report }) => {
    const pairing = new Pairing(text, report);
    let at = 0;
    for (let index = 0; index < paragraphs.length; index++) {
      const extent = extentOf(paragraphs[index] as Paragraph);
      const marks: QuoteMark[] = [];
      for (; at < tokens.length; at++) {
        const token = tokens[at] as Token;
        if (token.start >= extent.end) break;
        const mark =
          token.word.kind === TokenKind.quote && token.start >= extent.start ? readQuoteMark(text, token) : undefined;
        if (mark !== undefined && !(token.start === extent.start && opensLabel(tokens, at + 1))) marks.push(mark);
      }
      pairing.read(index, extent, marks);
    }
    return pairing.finish();
  },
});

/** How many words of a speaker's label may stand behind a mark. */
const LONGEST_LABEL = 4;

/** `"POP: We wait.`: a transcript whose paragraphs all open with a mark quotes by its labels. */
function opensLabel(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < LONGEST_LABEL && tokens[at]?.word.shape === Shape.upper) at++;
  return at > from && tokens[at]?.word.text === ':';
}

/** An opening mark that waits for its partner. */
interface Open {
  readonly mark: QuoteMark;
  readonly paragraph: number;
  /** Whether the run takes up one that the paragraph before left open. */
  readonly continues: boolean;
}

class Pairing {
  readonly #text: string;
  readonly #report: Copy['report'];
  readonly #runs: QuotedRun[] = [];
  /** The run that the paragraph before left open, and where that paragraph ends. */
  #pending: { open: Open; end: number } | undefined;

  constructor(text: string, report: Copy['report']) {
    this.#text = text;
    this.#report = report;
  }

  read(paragraph: number, extent: Span, marks: readonly QuoteMark[]): void {
    if (marks.length === 0 && this.#pending === undefined) return;
    const doubles = marks.filter((mark) => mark.level === 'double');
    const firstRun = this.#runs.length;
    const outside = this.#readDoubles(paragraph, extent, doubles);
    const singles = outsideMarks(
      marks.filter((mark) => mark.level === 'single'),
      outside,
    );
    if (singles.length > 1) this.#readSingles(paragraph, singles, firstRun);
  }

  /** Returns the stretches that stand outside the runs. */
  #readDoubles(paragraph: number, extent: Span, marks: readonly QuoteMark[]): Span[] {
    const outside: Span[] = [];
    let open = this.#takeUp(paragraph, extent.start, marks);
    let outsideFrom = open === undefined ? extent.start : extent.end;
    let nested = 0;
    for (let at = open?.paragraph === paragraph ? 1 : 0; at < marks.length; at++) {
      const mark = marks[at] as QuoteMark;
      const event = open === undefined ? openingOf(mark) : eventOf(open.mark, mark, nested, marks[at + 1]);
      if (event === 'nest') nested++;
      if (event === 'unnest') nested--;
      if (open !== undefined && event === 'close') {
        this.#close(open, mark, true);
        open = undefined;
        outsideFrom = mark.end;
      } else if (event === 'open') {
        if (open === undefined) outside.push({ start: outsideFrom, end: mark.start });
        else this.#unclosed(open, mark.start);
        open = { mark, paragraph, continues: false };
        nested = 0;
      }
    }
    if (open === undefined) outside.push({ start: outsideFrom, end: extent.end });
    else this.#pending = { open, end: extent.end };
    return outside;
  }

  finish(): QuotedRun[] {
    if (this.#pending) this.#unclosed(this.#pending.open, this.#pending.end);
    return putInOrder(this.#runs, (a, b) => a.start - b.start);
  }

  /** Decides what becomes of a run that the paragraph before left open. */
  #takeUp(paragraph: number, start: number, marks: readonly QuoteMark[]): Open | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return undefined;
    const [first] = marks;
    if (first !== undefined && first.start === start && first.side !== 'close') {
      this.#close(pending.open, { start: pending.end, end: pending.end }, false);
      return { mark: first, paragraph, continues: true };
    }
    // A stray break: the paragraph goes on with the quotation and closes it.
    if (first !== undefined && first.side === 'close' && closes(pending.open.mark.glyph, first.glyph))
      return pending.open;
    this.#unclosed(pending.open, pending.end);
    return undefined;
  }

  #unclosed(open: Open, end: number): void {
    this.#report({
      code: 'unclosed-quotation',
      message: `expected a closing mark for ${open.mark.glyph}, found the end of the paragraph or another opening mark`,
      span: { start: open.mark.start, end: open.mark.end },
    });
    this.#close(open, { start: end, end }, false);
  }

  #close(open: Open, { start: end, end: outerEnd }: Span, closed: boolean): void {
    const inner = trimSpan(this.#text, { start: open.mark.end, end });
    if (inner === undefined) return;
    this.#runs.push({
      start: inner.start,
      end: inner.end,
      outer: { start: open.mark.start, end: outerEnd },
      paragraph: open.paragraph,
      continues: open.continues,
      closed,
      single: open.mark.level === 'single',
      capital: /^\p{Lu}/u.test(this.#text.slice(inner.start, inner.start + 2)),
      comma: this.#text[inner.end - 1] === ',',
      short: isShort(this.#text, inner),
      titled: hasTitleCapitals(this.#text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE + 1))),
    });
  }

  /**
   * Outside double marks, single ones quote: British copy, headlines. An apostrophe has no partner that opens.
   *
   * Double marks between two single ones quote inside the quotation, and are no runs of their own.
   */
  #readSingles(paragraph: number, marks: readonly QuoteMark[], firstRun: number): void {
    const doubles = this.#runs.splice(firstRun);
    let next = 0;
    for (let at = 0; at < marks.length; at++) {
      const mark = marks[at] as QuoteMark;
      const closer = this.#isOpeningSingle(mark) ? this.#closerOf(mark, marks, at + 1) : -1;
      const partner = marks[closer];
      if (partner === undefined) continue;
      while (next < doubles.length && (doubles[next]?.start ?? 0) < mark.start)
        this.#runs.push(doubles[next++] as QuotedRun);
      while (next < doubles.length && (doubles[next]?.end ?? 0) < partner.start) next++;
      this.#close({ mark, paragraph, continues: false }, partner, true);
      at = closer;
    }
    for (; next < doubles.length; next++) this.#runs.push(doubles[next] as QuotedRun);
  }

  /** "'90s" and "'em" begin with an apostrophe. */
  #isOpeningSingle(mark: QuoteMark): boolean {
    if (mark.side !== 'open') return false;
    return !/^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n)\b)/i.test(this.#text.slice(mark.end, mark.end + 6));
  }

  /** The first mark that closes; after an s, which may be a plural's apostrophe, only when no better one follows. */
  #closerOf(opener: QuoteMark, marks: readonly QuoteMark[], from: number): number {
    let fallback = -1;
    for (let at = from; at < marks.length; at++) {
      const mark = marks[at];
      if (mark === undefined || mark.side === 'open') break;
      if (mark.side !== 'close' || !closes(opener.glyph, mark.glyph)) continue;
      if (this.#text[mark.start - 1] !== 's') return at;
      if (fallback < 0) fallback = at;
    }
    return fallback;
  }
}

/** The marks that stand in one of the stretches; both are in order. */
function outsideMarks(marks: readonly QuoteMark[], stretches: readonly Span[]): QuoteMark[] {
  let at = 0;
  return marks.filter((mark) => {
    while (at < stretches.length && (stretches[at]?.end ?? 0) < mark.end) at++;
    return (stretches[at]?.start ?? Number.POSITIVE_INFINITY) <= mark.start;
  });
}

type MarkEvent = 'open' | 'close' | 'nest' | 'unnest' | 'none';

/** Outside a run, a mark opens one unless it can only close. */
const openingOf = (mark: QuoteMark): MarkEvent => (mark.side === 'close' ? 'none' : 'open');

/** What a mark does inside a run: another kind of mark nests, the same kind that can only open shows that the first was never closed. */
function eventOf(opener: QuoteMark, mark: QuoteMark, nested: number, next: QuoteMark | undefined): MarkEvent {
  const partner = closes(opener.glyph, mark.glyph);
  if (mark.side === 'open') return mark.glyph === opener.glyph ? 'open' : 'nest';
  if (!partner) return nested > 0 ? 'unnest' : 'none';
  const outerFollows = next !== undefined && next.side !== 'open' && closes(opener.glyph, next.glyph);
  return nested > 0 && outerFollows ? 'unnest' : 'close';
}

const SHORT = 32;

/** Whether a run is one word or two. */
function isShort(text: string, { start, end }: Span): boolean {
  return end - start <= SHORT && text.slice(start, end).split(/\s+/).length <= 2;
}

const LONGEST_TITLE = 80;

/** Whether every word of more than three letters has a capital, the first included, and no stop ends it. */
function hasTitleCapitals(text: string): boolean {
  if (text.length > LONGEST_TITLE || !/^[\p{Lu}\d]/u.test(text) || /[!?]$/.test(text)) return false;
  const all = text.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '');
  const long = all.filter((word) => word.length > 3);
  const words = long.length > 0 ? long : all;
  return words.length > (long.length > 0 ? 0 : 1) && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}
