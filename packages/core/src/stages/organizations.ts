import { lineOf } from '../text/spans.ts';
import { lookupOrganization } from '../vocabulary/organizations.ts';
import { Grouping } from './names/group.ts';
import { defineStage } from './stage.ts';

/** Finds the bodies that the copy names; a short form that the copy defines is a mention of its long form. */
export const organizations = defineStage({
  layer: 'organizations',
  needs: ['names', 'dateline', 'acronyms', 'works'],
  annotate: ({ text, names, dateline, acronyms, works }) => {
    const grouping = new Grouping<undefined>();
    const workNames = new Set(works.flatMap(({ name, aliases }) => [name, ...aliases]));
    const workEnds = new Set(works.flatMap(({ anchors }) => anchors.map(({ end }) => end)));
    for (const agency of dateline?.agencies ?? [])
      grouping.add(keyOf(agency.text), agency.text, agency.anchors[0], undefined);
    for (const { name, country, anchors } of dateline?.places ?? [])
      if (country === undefined && lookupOrganization(name) !== undefined)
        grouping.add(keyOf(name), name, anchors[0], undefined);
    const longForm = new Map(acronyms.map(({ short, long }) => [short, long]));
    for (const { type, start, end } of names) {
      if (type !== 'organization') continue;
      const printed = lineOf(text, start, end);
      const name = longForm.get(printed) ?? printed;
      if (!workNames.has(name) && !workNames.has(printed) && !workEnds.has(end))
        grouping.add(keyOf(name), name, { start, end }, undefined);
    }
    return grouping.finish().map(({ name, anchors }, index) => ({ id: `o${index + 1}`, name, anchors }));
  },
});

/** "U.N." and "United Nations", "the New York Times" and "New York Times", "U.S. Postal Service" and "Postal Service" are one. */
function keyOf(name: string): string {
  const key = (lookupOrganization(name) ?? name).toLowerCase();
  if (!MAY_BE_LONGER.test(key)) return key;
  return key
    .replace(/^the\s+/, '')
    .replace(/^u\.?s\.?\s+(?=\S+\s)/, '')
    .replace(/(?<=\b\p{L})\./gu, '');
}

/** One look rules out that a key has anything to leave out. */
const MAY_BE_LONGER = /^(?:the|u\.?s\.?)\s|\./;
