import { RECORD_ADDRESSES, type RecordKind } from '../view/addresses.ts';
import { paragraphAt, startOf } from '../view/anchored.ts';
import { placeMapOf } from '../view/place-map.ts';
import type { Story } from '../view/story.ts';
import { Panel } from './panel.tsx';
import { PlaceMapView } from './place-map.tsx';
import { Where } from './where.tsx';

interface Props {
  readonly story: Story;
  /** Whether the archive knows what else there is of the names. */
  readonly isKept: boolean;
}

interface NameProps {
  readonly name: string;
  readonly kind: RecordKind;
  readonly isKept: boolean;
}

/** A name that leads to what the archive knows of it. */
const Name = ({ name, kind, isKept }: NameProps) =>
  isKept ? (
    <a href={RECORD_ADDRESSES[kind](name)}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );

export const PlacesPanel = ({ story, isKept }: Props) => {
  if (story.places.length === 0) return null;
  const map = placeMapOf(story.places);
  return (
    <Panel title="Places" kind="places-panel">
      {map && <PlaceMapView map={map} />}
      <ul class="tallies">
        {story.places
          .toSorted((a, b) => b.anchors.length - a.anchors.length)
          .map((place) => (
            <li>
              <Name name={place.name} kind="PLACE" isKept={isKept} />{' '}
              <Where paragraph={paragraphAt(story.paragraphs, startOf(place))} />
              <span class="count">{place.anchors.length}</span>
            </li>
          ))}
      </ul>
    </Panel>
  );
};

export const OrganizationsPanel = ({ story, isKept }: Props) =>
  story.organizations.length > 0 && (
    <Panel title="Organisations">
      <ul class="tallies">
        {story.organizations.map((body) => (
          <li>
            <Name name={body.name} kind="ORGANIZATION" isKept={isKept} />{' '}
            <Where paragraph={paragraphAt(story.paragraphs, startOf(body))} />
            <span class="count">{body.anchors.length}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );

export const DocumentsPanel = ({ story, isKept }: Props) => {
  const shortForms = new Set(story.works.flatMap(({ aliases }) => aliases));
  const acronyms = story.acronyms.filter(({ short }) => !shortForms.has(short));
  if (story.works.length + acronyms.length === 0) return null;
  return (
    <Panel title="Documents and short forms">
      <ul>
        {story.works.map((work) => (
          <li>
            <Name name={work.name} kind="WORK" isKept={isKept} />
            {work.aliases.length > 0 && <bdi class="also"> ({work.aliases.join(', ')})</bdi>}{' '}
            <Where paragraph={paragraphAt(story.paragraphs, startOf(work))} />
          </li>
        ))}
        {acronyms.map((acronym) => (
          <li>
            <bdi>{acronym.short}</bdi> <bdi class="also">{acronym.long}</bdi>{' '}
            <Where paragraph={paragraphAt(story.paragraphs, startOf(acronym))} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};
