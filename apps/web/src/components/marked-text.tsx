import type { ComponentChildren } from 'preact';
import type { Piece } from '../view/cut-spans.ts';
import { datetimeOf } from '../view/dates.ts';
import type { Marked } from '../view/marks.ts';

/**
 * Text with its marks as elements. The text content is the source, character for character.
 *
 * A function and no component, since long copy has marks by the ten thousand: each is one node.
 *
 * @param refs says of each mark where its annotation is in the article
 */
export const markText = (pieces: readonly Piece<Marked>[], refs: boolean): ComponentChildren[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : markPiece(piece, refs)));

function markPiece({ value: marked, first, pieces }: Exclude<Piece<Marked>, string>, refs: boolean): ComponentChildren {
  const { title, value } = marked;
  const id = first ? marked.id : undefined;
  const ref = refs ? marked.ref : undefined;
  const [only] = pieces;
  const inside = pieces.length === 1 && typeof only === 'string' ? only : markText(pieces, refs);
  const datetime = value && datetimeOf(value);
  return datetime ? (
    <time class={classOf(marked)} id={id} title={title} data-ref={ref} datetime={datetime}>
      {inside}
    </time>
  ) : (
    <span class={classOf(marked)} id={id} title={title} data-ref={ref}>
      {inside}
    </span>
  );
}

function classOf({ layer, kind, pronoun }: Marked): string {
  if (kind) return `m ${layer} ${kind}`;
  return pronoun ? `m ${layer} pronoun` : `m ${layer}`;
}
