import { lineOf } from '../text/spans.ts';
import { lookupOrganization } from '../vocabulary/organizations.ts';
import { isUsState, type KnownPlace } from '../vocabulary/places.ts';
import { Grouping } from './names/group.ts';
import type { NameMention } from './names/mention.ts';
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
    const mentions = names.filter(({ type }) => type === 'place');
    const inAmerica = mentions.some(({ place }) => place !== undefined && tellsAmerica(place));
    for (let index = 0; index < mentions.length; index++) {
      const mention = mentions[index] as NameMention;
      const { start, end, place } = mention;
      const name = place?.name ?? lineOf(text, start, end);
      const region = regionAfter(text, mention, mentions[index + 1]);
      const isState = inAmerica && place !== undefined && isUsState(place.name);
      grouping.add(
        place?.lower ?? name.toLowerCase(),
        name,
        { start, end },
        isState ? 'US' : (region ?? place?.country),
      );
    }
    return grouping.finish(({ name, anchors, extra: country }, count) => {
      const id = `l${count}`;
      return country === undefined ? { id, name, anchors } : { id, name, country, anchors };
    });
  },
});

/** A state tells that "Georgia" is the state, too; "Washington" mostly is the government. */
const tellsAmerica = ({ name, country }: KnownPlace): boolean =>
  country === 'US' && isUsState(name) && name !== 'Washington';

/** "Bramsk, Norway", "Athens, Georgia": the country of the region that follows a town, if the town's own is unknown or a state says otherwise. */
function regionAfter(text: string, town: NameMention, next: NameMention | undefined): string | undefined {
  if (next?.place === undefined || next.start - town.end !== 2 || text[town.end] !== ',') return undefined;
  if (isUsState(next.place.name)) return 'US';
  return town.place === undefined ? next.place.country : undefined;
}
