import { timeInWords } from './dates.ts';
import type { Markable } from './marks.ts';
import type { Story } from './story.ts';

/** Everything of a story that its text marks. */
export function markablesOf(story: Story): Markable[] {
  return [
    ...story.quotations.map(
      ({ anchors, id, kind }): Markable => ({ anchors, marked: { layer: 'quotations', id, kind } }),
    ),
    ...story.people.flatMap(markPerson),
    ...story.organizations.map(
      ({ anchors, name }): Markable => ({ anchors, marked: { layer: 'organizations', title: name } }),
    ),
    ...story.places.map(({ anchors, name }): Markable => ({ anchors, marked: { layer: 'places', title: name } })),
    ...story.works.map(({ anchors, name }): Markable => ({ anchors, marked: { layer: 'works', title: name } })),
    ...story.times.map(({ anchors, value }): Markable => {
      return { anchors, marked: { layer: 'times', title: timeInWords(value), value } };
    }),
    ...story.notes.map(({ anchors }): Markable => ({ anchors, marked: { layer: 'notes', title: 'Note of the desk' } })),
  ];
}

function markPerson({ name, titles, mentions }: Story['people'][number]): Markable[] {
  const title = [name, ...titles.slice(0, 1)].join(', ');
  return mentions.map(({ start, end, pronoun }) => ({
    anchors: [{ start, end }],
    marked: { layer: 'people', title, pronoun },
  }));
}
