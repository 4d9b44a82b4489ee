import type { Child } from 'hono/jsx';
import { paragraphAt, startOf } from '../view/anchored.ts';
import { datetimeOf, timeInWords } from '../view/dates.ts';
import type { Story } from '../view/story.ts';
import { SourceView } from './source-view.tsx';

/** What else was read from the copy: times, documents, short forms, notes, credits, what was odd, and the copy itself. */
export const DeskFile = ({ story }: { readonly story: Story }) => (
  <section class="desk-file" aria-labelledby="file-title">
    <h2 id="file-title">From the copy</h2>
    <div class="panels">
      <TimesPanel story={story} />
      <DocumentsPanel story={story} />
      <NotesPanel story={story} />
      <CreditsPanel story={story} />
      <IssuesPanel story={story} />
    </div>
    <SourceView text={story.text} />
  </section>
);

const Panel = ({ title, wide, children }: { title: string; wide?: boolean; children?: Child }) => (
  <section class={wide ? 'panel wide' : 'panel'}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Where = ({ story, at }: { readonly story: Story; readonly at: number }) => {
  const number = paragraphAt(story.paragraphs, at);
  return (
    <a class="where" href={`#p${number}`} aria-label={`Paragraph ${number}`}>
      ¶ {number}
    </a>
  );
};

const TimesPanel = ({ story }: { readonly story: Story }) =>
  story.times.length > 0 && (
    <Panel title="Times" wide>
      <dl class="times-list">
        {story.times.map((time) => {
          const datetime = datetimeOf(time.value);
          const words = timeInWords(time.value);
          return (
            <div>
              <dt>
                <bdi>{time.text}</bdi>
              </dt>
              <dd>
                {datetime ? <time datetime={datetime}>{words}</time> : words} <Where story={story} at={startOf(time)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );

const DocumentsPanel = ({ story }: { readonly story: Story }) => {
  const shortForms = new Set(story.works.flatMap(({ aliases }) => aliases));
  const acronyms = story.acronyms.filter(({ short }) => !shortForms.has(short));
  if (story.works.length + acronyms.length === 0) return null;
  return (
    <Panel title="Documents and short forms">
      <ul>
        {story.works.map((work) => (
          <li>
            <bdi>{work.name}</bdi>
            {work.aliases.length > 0 && <bdi class="also"> ({work.aliases.join(', ')})</bdi>}{' '}
            <Where story={story} at={startOf(work)} />
          </li>
        ))}
        {acronyms.map((acronym) => (
          <li>
            <bdi>{acronym.short}</bdi>: <bdi>{acronym.long}</bdi> <Where story={story} at={startOf(acronym)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const NotesPanel = ({ story }: { readonly story: Story }) =>
  story.notes.length > 0 && (
    <Panel title="Notes of the desk">
      <ul>
        {story.notes.map((note) => (
          <li>
            <bdi>{note.text}</bdi> <Where story={story} at={startOf(note)} />
          </li>
        ))}
      </ul>
    </Panel>
  );

const CreditsPanel = ({ story }: { readonly story: Story }) =>
  story.credits.length > 0 && (
    <Panel title="Credits">
      <ul>
        {story.credits.map(({ role, names, text }) => (
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

const IssuesPanel = ({ story }: { readonly story: Story }) =>
  story.issues.length > 0 && (
    <Panel title="Odd in this copy">
      <ul>
        {story.issues.map(({ message, span }) => (
          <li>
            <bdi>{message}</bdi> {span && <Where story={story} at={span.start} />}
          </li>
        ))}
      </ul>
    </Panel>
  );

const inWords = (name: string): string => {
  const words = name.toLowerCase().replaceAll(/[-_]/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
