import type { Anchors } from '../model/span.ts';
import { defineStage } from './stage.ts';

/** Finds the headline: the title lines without their flags. A title that is printed twice is one headline. */
export const headline = defineStage({
  layer: 'headline',
  needs: ['head'],
  annotate: ({ text, head: { titles }, report }) => {
    const [first] = titles;
    if (first === undefined) {
      report({ code: 'no-headline', message: 'expected a headline above the story, found none' });
      return undefined;
    }
    return {
      text: first.map(({ start, end }) => text.slice(start, end)).join(' '),
      anchors: titles.flat() as unknown as Anchors,
    };
  },
});
