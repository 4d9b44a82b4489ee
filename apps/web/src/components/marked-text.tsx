import type { Piece } from '../view/cut-spans.ts';
import { datetimeOf } from '../view/dates.ts';
import type { Marked } from '../view/marks.ts';

interface Props {
  readonly pieces: readonly Piece<Marked>[];
  /** Says of each mark where its annotation is in the article. */
  readonly refs?: boolean | undefined;
}

/** Text with its marks as elements. The text content is the source, character for character. */
export const MarkedText = ({ pieces, refs }: Props) => (
  <>{pieces.map((piece) => (typeof piece === 'string' ? piece : <MarkedPiece piece={piece} refs={refs} />))}</>
);

const MarkedPiece = ({ piece, refs }: { readonly piece: Exclude<Piece<Marked>, string> } & Pick<Props, 'refs'>) => {
  const { layer, title, id, kind, pronoun, value, ref } = piece.value;
  const attributes = {
    class: ['m', layer, kind, pronoun && 'pronoun'].filter(Boolean).join(' '),
    ...(piece.first && id && { id }),
    ...(title && { title }),
    ...(refs && ref && { 'data-ref': ref }),
  };
  const datetime = value && datetimeOf(value);
  const inside = <MarkedText pieces={piece.pieces} refs={refs} />;
  return datetime ? (
    <time {...attributes} datetime={datetime}>
      {inside}
    </time>
  ) : (
    <span {...attributes}>{inside}</span>
  );
};
