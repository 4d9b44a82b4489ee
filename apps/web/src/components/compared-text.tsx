import { type ComparedParagraph, foldSame, mergeSides, type Part, type Side } from '../view/compare.ts';
import { counted } from '../view/dates.ts';

export type CompareView = 'columns' | 'inline';

interface Props {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly view: CompareView;
}

/** Both versions, paragraph by paragraph; what did not change is folded. */
export const ComparedText = ({ paragraphs, view }: Props) => (
  <div class={`compared ${view}`}>
    {foldSame(paragraphs).map((run) =>
      run.isFolded ? (
        <details class="unchanged">
          <summary>{counted(run.paragraphs.length, 'paragraph')} unchanged</summary>
          {run.paragraphs.map((paragraph) => (
            <Compared paragraph={paragraph} view={view} />
          ))}
        </details>
      ) : (
        <Compared paragraph={run.paragraph} view={view} />
      ),
    )}
  </div>
);

const Compared = ({ paragraph, view }: { readonly paragraph: ComparedParagraph; readonly view: CompareView }) => {
  const { change, a, b } = paragraph;
  if (view === 'columns')
    return (
      <div class={`pair ${change}`}>
        <SideText side={a} />
        <SideText side={b} />
      </div>
    );
  return (
    <div class={`pair ${change}`}>
      <SideText side={{ paragraph: b?.paragraph ?? a?.paragraph, parts: mergeSides(a?.parts ?? [], b?.parts ?? []) }} />
    </div>
  );
};

const SideText = ({ side }: { readonly side?: Side | undefined }) =>
  side ? (
    <p dir="auto">
      {side.paragraph && <span class="where">{side.paragraph}</span>}
      <Parts parts={side.parts} />
    </p>
  ) : (
    <p class="absent" />
  );

/** Words with what went and what came marked as such. */
export const Parts = ({ parts }: { readonly parts: readonly Part[] }) => (
  <>
    {parts.map(({ kind, text }) => {
      if (kind === 'deleted') return <del>{text}</del>;
      return kind === 'inserted' ? <ins>{text}</ins> : text;
    })}
  </>
);
