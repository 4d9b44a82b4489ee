import type { Anchors } from '../model/span.ts';
import { readFlags } from './advisories.ts';
import { isSameTitle } from './head.ts';
import { defineStage } from './stage.ts';

/** Finds the headline: the title lines without their flags. A title that is printed twice is one headline. */
export const headline = defineStage({
  layer: 'headline',
  needs: ['head'],
  annotate: ({ text, head, report }) => {
    const spans = head.titles
      .map(({ start, end }) => ({ start: readFlags(text, start, end).end, end }))
      .filter(({ start, end }) => start < end);
    const [first] = spans;
    if (first === undefined) {
      report({ code: 'no-headline', message: 'expected a headline above the story, found none' });
      return undefined;
    }
    const wrapped = spans.filter((span) => span === first || !isSameTitle(text, first, span));
    return {
      text: wrapped.map(({ start, end }) => text.slice(start, end)).join(' '),
      anchors: spans as unknown as Anchors,
    };
  },
});
