import { counted } from '../view/dates.ts';
import type { QuotationKind } from '../view/speakers.ts';
import { columnOf, placeOf, type StripMark, type StripRow } from '../view/strip.ts';
import { clipped } from '../view/words.ts';

interface Props {
  readonly rows: readonly StripRow[];
  readonly paragraphCount: number;
  /** Numbers of the paragraphs that open a section. */
  readonly openers?: readonly number[];
  /** The page the paragraphs are on; empty for this one. */
  readonly href: string;
}

export const KIND_IN_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'quoted',
  partial: 'quoted in part',
  indirect: 'reported',
};

/** The chart of who said what. Each row is a list of links for those who cannot see it. */
export const Strip = ({ rows, paragraphCount, openers = [], href }: Props) => (
  <div class="strip">
    <ul class="strip-rows">
      {rows.map(({ speaker, marks }) => (
        <li class="strip-row">
          <span class="strip-name" title={speaker.name}>
            <bdi>{speaker.shortName}</bdi>
          </span>
          <svg
            class="track"
            role="group"
            aria-label={`${speaker.name} speaks in ${counted(marks.length, 'paragraph')}`}
          >
            <line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
            {[...new Set(openers.map((opener) => columnOf(opener, paragraphCount)))].map((column) => {
              const { x } = placeOf(column, paragraphCount);
              return <line class="opener" x1={x} x2={x} y1="0" y2="100%" />;
            })}
            {marks.map((mark) => (
              <StripLink mark={mark} paragraphCount={paragraphCount} href={href} />
            ))}
          </svg>
        </li>
      ))}
    </ul>
    <p class="strip-ends" aria-hidden="true">
      <span>first paragraph</span>
      <span>paragraph {paragraphCount}</span>
    </p>
  </div>
);

const LONGEST_LABEL = 90;
// Marks of two paragraphs that follow one another do not touch.
const INSET = 0.14;

const StripLink = ({ mark, paragraphCount, href }: { mark: StripMark } & Pick<Props, 'paragraphCount' | 'href'>) => {
  const inside = placeOf(mark.column, paragraphCount, INSET);
  const more = mark.count > 1 ? ` (and ${mark.count - 1} more)` : '';
  const label = `Paragraph ${mark.paragraph}, ${KIND_IN_WORDS[mark.kind]}: ${clipped(mark.text, LONGEST_LABEL)}${more}`;
  return (
    <a href={`${href}#p${mark.paragraph}`}>
      <title>{label}</title>
      <rect class="hit" {...placeOf(mark.column, paragraphCount)} />
      <rect class={`mark ${mark.kind}`} {...inside} />
      {mark.kind === 'partial' && <rect class="mark half" {...inside} />}
    </a>
  );
};

/** What the marks of the chart mean. */
export const StripLegend = () => (
  <ul class="legend" aria-hidden="true">
    {(['direct', 'partial', 'indirect'] as const).map((kind) => (
      <li>
        <span class={`swatch ${kind}`} /> {KIND_IN_WORDS[kind]}
      </li>
    ))}
  </ul>
);
