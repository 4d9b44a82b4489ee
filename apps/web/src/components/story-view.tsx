import type { ComponentChildren } from 'preact';
import type { Span } from '../view/anchored.ts';
import { counted } from '../view/dates.ts';
import { directionOf } from '../view/direction.ts';
import { LAYERS } from '../view/layers.ts';
import { readingMinutes } from '../view/reading-time.ts';
import { type Speaker, speakersOf } from '../view/speakers.ts';
import type { Story } from '../view/story.ts';
import { isByParagraph, type StripRow, stripOf } from '../view/strip.ts';
import { Advisories } from './advisories.tsx';
import { DatelineLine } from './dateline-line.tsx';
import { DeskFile } from './desk-file.tsx';
import { Headline } from './headline.tsx';
import { LayerBoxes } from './layer-boxes.tsx';
import { SectionNav } from './section-nav.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { openersOf, StoryText } from './story-text.tsx';
import { Strip, StripLegend } from './strip.tsx';

interface Props {
  readonly story: Story;
  /** The words that the address cites. */
  readonly cited?: Span | undefined;
  /** Says of each mark where its annotation is in the article. */
  readonly refs?: boolean;
  /** Whether the archive has it, so that names lead to what else is known of them. */
  readonly isKept?: boolean;
  /** Stands over the headline: the way to other versions. */
  readonly links?: ComponentChildren;
  /** Panels that the page adds after those of the copy. */
  readonly children?: ComponentChildren;
}

const ROWS = 8;

/** A story as it is read: its head, who said what, the marked text, the speakers, and what else was read from the copy. */
export const StoryView = ({ story, cited, refs = false, isKept = false, links, children }: Props) => {
  const speakers = speakersOf({ ...story, entities: [...story.people, ...story.organizations] });
  const rows = stripOf(speakers, story.paragraphs.length, ROWS);
  return (
    <article class="story" lang={story.language}>
      <div class="spread" dir={directionOf(story.language)}>
        <StoryHead story={story} speakers={speakers} links={links} />
        {rows.length > 0 && <WhoSaidWhat story={story} rows={rows} />}
        <div class="rail">
          <SectionNav story={story} />
          <LayerBoxes present={new Set(LAYERS.flatMap(({ name }) => (story[name].length > 0 ? [name] : [])))} />
        </div>
        <StoryText story={story} cited={cited} refs={refs} />
        {speakers.length > 0 && <SpeakerList speakers={speakers} isKept={isKept} />}
      </div>
      <DeskFile story={story} isKept={isKept}>
        {children}
      </DeskFile>
    </article>
  );
};

interface ToldBy {
  readonly story: Story;
  readonly speakers: readonly Speaker[];
}

const StoryHead = ({ story, speakers, links }: ToldBy & Pick<Props, 'links'>) => (
  <header class="story-head">
    {links}
    <Advisories advisories={story.advisories} explained />
    <h1 dir="auto">
      <Headline of={story} />
    </h1>
    {story.byline && (
      <p class="byline" dir="auto">
        {story.byline}
      </p>
    )}
    <DatelineLine dateline={story.dateline} counts={countsOf(story, speakers)} />
  </header>
);

const WhoSaidWhat = ({ story, rows }: { readonly story: Story; readonly rows: readonly StripRow[] }) => (
  <section class="who" aria-labelledby="who-title">
    <h2 id="who-title">Who said what</h2>
    <StripLegend />
    <Strip
      rows={rows}
      paragraphCount={story.paragraphs.length}
      openers={isByParagraph(story.paragraphs.length) ? openersOf(story) : []}
      href=""
    />
  </section>
);

function countsOf({ paragraphs, quotations, text }: Story, speakers: readonly Speaker[]): string[] {
  return [
    counted(paragraphs.length, 'paragraph'),
    ...(quotations.length > 0 ? [counted(quotations.length, 'quotation')] : []),
    ...(speakers.length > 0 ? [counted(speakers.length, 'speaker')] : []),
    `${readingMinutes(text)} min`,
  ];
}
