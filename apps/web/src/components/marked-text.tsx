import type { Piece } from '../view/cut-spans.ts';
import { datetimeOf } from '../view/dates.ts';
import type { Marked } from '../view/marks.ts';

/** Text with its marks as elements. The text content is the source, character for character. */
export const MarkedText = ({ pieces }: { readonly pieces: readonly Piece<Marked>[] }) => (
  <>{pieces.map((piece) => (typeof piece === 'string' ? piece : <MarkedPiece piece={piece} />))}</>
);

const MarkedPiece = ({ piece }: { readonly piece: Exclude<Piece<Marked>, string> }) => {
  const { layer, title, id, kind, pronoun, value } = piece.value;
  const names = ['m', layer, kind, pronoun && 'pronoun'].filter(Boolean).join(' ');
  const attributes = { class: names, ...(piece.first && id && { id }), ...(title && { title }) };
  const datetime = value && datetimeOf(value);
  const inside = <MarkedText pieces={piece.pieces} />;
  return datetime ? (
    <time {...attributes} datetime={datetime}>
      {inside}
    </time>
  ) : (
    <span {...attributes}>{inside}</span>
  );
};
