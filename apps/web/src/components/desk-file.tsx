import type { ComponentChildren } from 'preact';
import { paragraphAt, startOf } from '../view/anchored.ts';
import type { Story } from '../view/story.ts';
import { timelineOf } from '../view/timeline.ts';
import { inWords } from '../view/words.ts';
import { DocumentsPanel, OrganizationsPanel, PlacesPanel } from './name-panels.tsx';
import { Panel } from './panel.tsx';
import { SourceView } from './source-view.tsx';
import { Timeline } from './timeline.tsx';
import { Where } from './where.tsx';

interface Props {
  readonly story: Story;
  /** Whether the archive knows what else there is of its names. */
  readonly isKept: boolean;
  /** Panels that the page adds. */
  readonly children?: ComponentChildren;
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

const TimesPanel = ({ story: { times, paragraphs } }: Of) =>
  times.length > 0 && (
    <Panel title="Timeline" kind="tall">
      <Timeline timeline={timelineOf(times, paragraphs)} />
    </Panel>
  );

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
