import { showControls } from '../view/controls.ts';
import { stretchesOf } from '../view/stretches.ts';

/** The copy as it came in, each line after the place of its first character, characters that cannot be seen by their code. */
export const SourceView = ({ text }: { readonly text: string }) => (
  <details class="source">
    <summary>Source as received</summary>
    <pre dir="auto">
      {stretchesOf(linesOf(text), STRETCH).map((lines) => (
        <span class="leaf">
          {lines.map(({ line, at }) => (
            <span class="line" data-at={at}>
              {shownLine(line)}
            </span>
          ))}
        </span>
      ))}
    </pre>
  </details>
);

const STRETCH = 50;

const shownLine = (line: string) =>
  showControls(line).map((shown) => (typeof shown === 'string' ? shown : <span class="control">{shown.code}</span>));

/** The lines of a text with their breaks, and where each begins. */
function linesOf(text: string): { readonly line: string; readonly at: number }[] {
  return Array.from(text.matchAll(/[^\n]*\n|[^\n]+$/g), ({ 0: line, index }) => ({ line, at: index }));
}
