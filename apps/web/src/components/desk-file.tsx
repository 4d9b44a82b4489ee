import type { Child } from 'hono/jsx';
import { RECORD_ADDRESSES, type RecordKind } from '../view/addresses.ts';
import { paragraphAt, startOf } from '../view/anchored.ts';
import { placeMapOf } from '../view/place-map.ts';
import type { Story } from '../view/story.ts';
import { timelineOf } from '../view/timeline.ts';
import { inWords } from '../view/words.ts';
import { Panel } from './panel.tsx';
import { PlaceMapView } from './place-map.tsx';
import { SourceView } from './source-view.tsx';
import { Timeline } from './timeline.tsx';
import { Where } from './where.tsx';

interface Props {
  readonly story: Story;
  /** Whether the archive knows what else there is of its names. */
  readonly isKept: boolean;
  /** Panels that the page adds. */
  readonly children?: Child;
}

/** What else was read from the copy: times, places, documents, short forms, notes, credits, what was odd, the copy itself. */
export const DeskFile = ({ story, isKept, children }: Props) => (
  <section class="desk-file" aria-labelledby="file-title">
    <h2 id="file-title">From the copy</h2>
    <div class="panels">
      <TimesPanel story={story} />
      <PlacesPanel story={story} isKept={isKept} />
      <OrganizationsPanel story={story} isKept={isKept} />
      <DocumentsPanel story={story} isKept={isKept} />
      <NotesPanel story={story} />
      <CreditsPanel story={story} />
      <IssuesPanel story={story} />
      {children}
    </div>
    <SourceView text={story.text} />
  </section>
);

type Of = Pick<Props, 'story'>;

const At = ({ story, at }: { readonly story: Story; readonly at: number }) => (
  <Where paragraph={paragraphAt(story.paragraphs, at)} />
);

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

const TimesPanel = ({ story: { times, paragraphs } }: Of) =>
  times.length > 0 && (
    <Panel title="Timeline" kind="tall">
      <Timeline timeline={timelineOf(times, paragraphs)} />
    </Panel>
  );

const PlacesPanel = ({ story, isKept }: Props) => {
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
              <Name name={place.name} kind="PLACE" isKept={isKept} /> <At story={story} at={startOf(place)} />
              <span class="count">{place.anchors.length}</span>
            </li>
          ))}
      </ul>
    </Panel>
  );
};

const OrganizationsPanel = ({ story, isKept }: Props) =>
  story.organizations.length > 0 && (
    <Panel title="Organisations">
      <ul class="tallies">
        {story.organizations.map((body) => (
          <li>
            <Name name={body.name} kind="ORGANIZATION" isKept={isKept} /> <At story={story} at={startOf(body)} />
            <span class="count">{body.anchors.length}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );

const DocumentsPanel = ({ story, isKept }: Props) => {
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
            <At story={story} at={startOf(work)} />
          </li>
        ))}
        {acronyms.map((acronym) => (
          <li>
            <bdi>{acronym.short}</bdi> <bdi class="also">{acronym.long}</bdi> <At story={story} at={startOf(acronym)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const NotesPanel = ({ story }: Of) =>
  story.notes.length > 0 && (
    <Panel title="Notes of the desk">
      <ul>
        {story.notes.map((note) => (
          <li>
            <bdi>{note.text}</bdi> <At story={story} at={startOf(note)} />
          </li>
        ))}
      </ul>
    </Panel>
  );

const CreditsPanel = ({ story: { credits, slugline } }: Of) =>
  (credits.length > 0 || slugline) && (
    <Panel title="Credits">
      <ul>
        {slugline && (
          <li>
            Slug: <bdi>{slugline}</bdi>
          </li>
        )}
        {credits.map(({ role, names, text }) => (
          <li>
            {names.length > 0 ? (
              <>
                {inWords(role)}: <bdi>{names.join(', ')}</bdi>
              </>
            ) : (
              <bdi>{text}</bdi>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );

const IssuesPanel = ({ story }: Of) =>
  story.issues.length > 0 && (
    <Panel title="Odd in this copy">
      <ul>
        {story.issues.map(({ message, span }) => (
          <li>
            <bdi>{message}</bdi> {span && <At story={story} at={span.start} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
