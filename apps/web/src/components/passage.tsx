import { cutSpans, type Piece } from '../view/cut-spans.ts';
import { excerptOf, type PassageView } from '../view/passage.ts';

/** A passage with the words sought marked, as a link to its paragraph. */
export const Passage = ({ passage, href }: { readonly passage: PassageView; readonly href: string }) => {
  const { text, hits, paragraph } = excerptOf(passage);
  const marks = hits.map((hit) => ({ ...hit, level: 0, value: undefined }));
  return (
    <li class="passage">
      <a href={paragraph ? `${href}#p${paragraph}` : href}>
        <span class="where">{paragraph ? `¶ ${paragraph}` : 'Headline'}</span>
        <span class="words" dir="auto">
          {cutSpans(text, { start: 0, end: text.length }, marks).map((piece) =>
            typeof piece === 'string' ? piece : <mark>{wordsOf(piece)}</mark>,
          )}
        </span>
      </a>
    </li>
  );
};

const wordsOf = (piece: Piece<undefined>): string =>
  typeof piece === 'string' ? piece : piece.pieces.map(wordsOf).join('');
