import type { Span } from './anchored.ts';
import { timeInWords } from './dates.ts';
import type { Markable } from './marks.ts';
import type { Story } from './story.ts';

/** Everything of a story that its text marks, and the words that its address cites. */
export function markablesOf(story: Story, cited?: Span): Markable[] {
  return [
    ...(cited ? [{ anchors: [cited], marked: { layer: 'cited', id: 'cited' } } as const] : []),
    ...story.quotations.map(({ anchors, id, kind }, index): Markable => {
      return { anchors, marked: { layer: 'quotations', ref: `quotations/${index}`, id, kind } };
    }),
    ...story.people.flatMap(markPerson),
    ...(['organizations', 'places', 'works'] as const).flatMap((layer) =>
      story[layer].map(({ anchors, name }, index): Markable => {
        return { anchors, marked: { layer, ref: `${layer}/${index}`, title: name } };
      }),
    ),
    ...story.times.map(({ anchors, value }, index): Markable => {
      return { anchors, marked: { layer: 'times', ref: `times/${index}`, title: timeInWords(value), value } };
    }),
    ...story.notes.map(({ anchors }, index): Markable => {
      return { anchors, marked: { layer: 'notes', ref: `notes/${index}`, title: 'Note of the desk' } };
    }),
  ];
}

function markPerson({ name, titles, mentions }: Story['people'][number], index: number): Markable[] {
  const title = [name, ...titles.slice(0, 1)].join(', ');
  return mentions.map(({ start, end, pronoun }) => ({
    anchors: [{ start, end }],
    marked: { layer: 'people', ref: `people/${index}`, title, pronoun },
  }));
}
