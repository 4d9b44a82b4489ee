import type { ComponentChildren } from 'preact';
import type { Span } from '../view/anchored.ts';
import { extentOf, paragraphAt, startOf } from '../view/anchored.ts';
import { cutSpans } from '../view/cut-spans.ts';
import { markablesOf } from '../view/markables.ts';
import { marksByParagraph, marksOf } from '../view/marks.ts';
import type { Story } from '../view/story.ts';
import { stretchesOf } from '../view/stretches.ts';
import { markText } from './marked-text.tsx';

interface Props {
  readonly story: Story;
  /** The words that the address cites. */
  readonly cited?: Span | undefined;
  readonly refs?: boolean | undefined;
}

/**
 * The body of the story: numbered paragraphs with their marks, the dateline set before the first.
 *
 * What parts the paragraphs in the source stands between them, so that the text content of the whole is one slice of the
 * source, from `data-start`: a place in it is a place in the source.
 */
export const StoryText = ({ story, cited, refs = false }: Props) => {
  const { text, paragraphs, dateline } = story;
  const marks = marksByParagraph(paragraphs, marksOf(markablesOf(story, cited)));
  const openers = new Set(openersOf(story));
  const ranges = paragraphs.map(extentOf);
  const [first] = ranges;
  const start = first && dateline && dateline.span.end <= first.start ? dateline.span.start : (first?.start ?? 0);
  const setParagraph = (range: Span, index: number) => {
    const number = index + 1;
    return [
      gapOf(text.slice(ranges[index - 1]?.end ?? range.start, range.start)),
      <p id={`p${number}`} class={openers.has(number) ? 'opens' : undefined} dir="auto">
        <a class="pilcrow" href={`#p${number}`} data-number={number} aria-label={`Paragraph ${number}`} />
        {index === 0 && start < range.start && <span class="dateline">{text.slice(start, range.start)}</span>}
        {markText(cutSpans(text, range, marks[index] ?? []), refs)}
      </p>,
    ];
  };
  return (
    <div class="text" data-start={start}>
      {stretchesOf(ranges, STRETCH).map((stretch, index) => (
        <Stretch set={() => stretch.map((range, n) => setParagraph(range, index * STRETCH + n))} />
      ))}
    </div>
  );
};

// Two windows full or so.
const STRETCH = 12;

/** Is told how to set its paragraphs and not given them, so that the nodes of one stretch are gone before the next. */
const Stretch = ({ set }: { readonly set: () => ComponentChildren }) => <div class="stretch">{set()}</div>;

/** What stands in the source between two paragraphs. Words there are not of the body: the page of a take, a slug. */
const gapOf = (text: string) => (text.trim() === '' ? text : <span hidden>{text}</span>);

/** Numbers of the paragraphs that open a section. */
export const openersOf = ({ paragraphs, sections }: Story): number[] =>
  sections.map((section) => paragraphAt(paragraphs, startOf(section)));
