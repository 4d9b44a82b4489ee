import { lineOf } from '../text/spans.ts';
import { lookupOrganization } from '../vocabulary/organizations.ts';
import { Grouping } from './names/group.ts';
import { defineStage } from './stage.ts';

/** Finds the places that the copy names. The dateline's place counts; a demonym is no place. */
export const places = defineStage({
  layer: 'places',
  needs: ['names', 'dateline'],
  annotate: ({ text, names, dateline }) => {
    const grouping = new Grouping<string | undefined>();
    for (const { name, country, anchors } of dateline?.places ?? [])
      if (lookupOrganization(name) === undefined || country !== undefined)
        grouping.add(name.toLowerCase(), name, anchors[0], country);
    for (const { type, start, end, place } of names) {
      if (type !== 'place') continue;
      const name = place?.name ?? lineOf(text, start, end);
      grouping.add(place?.lower ?? name.toLowerCase(), name, { start, end }, place?.country);
    }
    return grouping.finish().map(({ name, anchors, extra: country }, index) => ({
      id: `l${index + 1}`,
      name,
      ...(country !== undefined && { country }),
      anchors,
    }));
  },
});
