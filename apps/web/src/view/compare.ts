import type { Span } from './anchored.ts';

export type ChangeKind = 'same' | 'changed' | 'inserted' | 'deleted';

/** Words of a paragraph of both versions, or of one alone. */
export interface Part {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** One side of a paragraph, cut at what the other side does not have. */
export interface Side {
  /** Number of the paragraph, from 1; absent for a headline. */
  readonly paragraph?: number | undefined;
  readonly parts: readonly Part[];
}

/** A paragraph as it was and as it is; one side is absent where it was inserted or deleted. */
export interface ComparedParagraph {
  readonly change: ChangeKind;
  readonly a?: Side | undefined;
  readonly b?: Side | undefined;
}

/** Cuts a stretch of a source at the words that the other version does not have. */
export function cutAt(text: string, range: Span, only: readonly Span[], kind: 'deleted' | 'inserted'): Part[] {
  const parts: Part[] = [];
  let at = range.start;
  const add = (end: number, as: Part['kind']): void => {
    if (end > at) parts.push({ kind: as, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const span of only) {
    add(Math.min(span.start, range.end), 'same');
    add(Math.min(span.end, range.end), kind);
  }
  add(range.end, 'same');
  return parts;
}

/** Both sides in one run of words: what went before what came, where they differ. */
export function mergeSides(a: readonly Part[], b: readonly Part[]): Part[] {
  const [common, commonOfA] = [commonOf(b), commonOf(a)];
  // Versions that break their lines in other places have the same words but not the same spaces.
  if (common !== commonOfA) return [...only(a, 'deleted'), ...only(b, 'inserted')];
  const changes = [...changesOf(a), ...changesOf(b)].sort((one, other) => one.at - other.at);
  const merged: Part[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.at > at) merged.push({ kind: 'same', text: common.slice(at, change.at) });
    merged.push(change.part);
    at = change.at;
  }
  if (at < common.length) merged.push({ kind: 'same', text: common.slice(at) });
  return merged;
}

const commonOf = (parts: readonly Part[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : '')).join('');

const only = (parts: readonly Part[], kind: Part['kind']): Part[] => {
  const text = parts.map((part) => part.text).join('');
  return text ? [{ kind, text }] : [];
};

/** What one side alone has, and after how much common text. */
function changesOf(parts: readonly Part[]): { readonly at: number; readonly part: Part }[] {
  let at = 0;
  return parts.flatMap((part) => {
    if (part.kind !== 'same') return [{ at, part }];
    at += part.text.length;
    return [];
  });
}

const FIGURE = /\d+(?:[.,:]\d+)*/g;

/** The figures of the words that one side alone has. */
export const figuresIn = (paragraphs: readonly ComparedParagraph[], side: 'a' | 'b'): string[] => {
  const alone = paragraphs.flatMap((paragraph) => {
    const parts = paragraph[side]?.parts ?? [];
    return parts.filter(({ kind }) => paragraph.change !== 'same' && kind !== 'same');
  });
  return [...new Set(alone.flatMap(({ text }) => text.match(FIGURE) ?? []))];
};

/** Paragraphs to show: one that changed, or a run of those that did not. */
export type Run =
  | { readonly isFolded: false; readonly paragraph: ComparedParagraph }
  | { readonly isFolded: true; readonly paragraphs: readonly ComparedParagraph[] };

// One unchanged paragraph takes as little room as its fold would.
const SHORTEST_FOLD = 2;

/** Folds paragraphs that did not change. */
export function foldSame(paragraphs: readonly ComparedParagraph[]): Run[] {
  const runs: Run[] = [];
  let same: ComparedParagraph[] = [];
  const close = (): void => {
    if (same.length >= SHORTEST_FOLD) runs.push({ isFolded: true, paragraphs: same });
    else runs.push(...same.map((paragraph) => ({ isFolded: false as const, paragraph })));
    same = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.change === 'same') {
      same.push(paragraph);
      continue;
    }
    close();
    runs.push({ isFolded: false, paragraph });
  }
  close();
  return runs;
}
