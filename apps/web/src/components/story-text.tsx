import { extentOf, paragraphAt, startOf } from '../view/anchored.ts';
import { cutSpans } from '../view/cut-spans.ts';
import { markablesOf } from '../view/markables.ts';
import { marksByParagraph, marksOf } from '../view/marks.ts';
import type { Story } from '../view/story.ts';
import { MarkedText } from './marked-text.tsx';

/** The body of the story: numbered paragraphs with their marks, the dateline set before the first. */
export const StoryText = ({ story }: { readonly story: Story }) => {
  const { text, paragraphs, dateline } = story;
  const marks = marksByParagraph(paragraphs, marksOf(markablesOf(story)));
  const openers = new Set(openersOf(story));
  return (
    <>
      {paragraphs.map((paragraph, index) => {
        const range = extentOf(paragraph);
        const number = index + 1;
        return (
          <p id={`p${number}`} class={openers.has(number) ? 'opens' : undefined} dir="auto">
            <a class="pilcrow" href={`#p${number}`} data-number={number} aria-label={`Paragraph ${number}`} />
            {index === 0 && dateline && dateline.span.end <= range.start && (
              <span class="dateline">{text.slice(dateline.span.start, range.start)}</span>
            )}
            <MarkedText pieces={cutSpans(text, range, marks[index] ?? [])} />
          </p>
        );
      })}
    </>
  );
};

/** Numbers of the paragraphs that open a section. */
export const openersOf = ({ paragraphs, sections }: Story): number[] =>
  sections.map((section) => paragraphAt(paragraphs, startOf(section)));
