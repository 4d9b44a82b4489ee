import type { AssetPaths } from '../assets.ts';
import { Advisories } from '../components/advisories.tsx';
import { DatelineLine } from '../components/dateline-line.tsx';
import { DeskFile } from '../components/desk-file.tsx';
import { LayerBoxes } from '../components/layer-boxes.tsx';
import { Layout } from '../components/layout.tsx';
import { SectionNav } from '../components/section-nav.tsx';
import { SpeakerList } from '../components/speaker-list.tsx';
import { openersOf, StoryText } from '../components/story-text.tsx';
import { Strip, StripLegend } from '../components/strip.tsx';
import { counted } from '../view/dates.ts';
import { LAYERS } from '../view/layers.ts';
import { readingMinutes } from '../view/reading.ts';
import { type Speaker, speakersOf } from '../view/speakers.ts';
import type { Story } from '../view/story.ts';
import { stripOf } from '../view/strip.ts';

const ROWS = 8;

export const ArticlePage = ({ assets, story }: { readonly assets: AssetPaths; readonly story: Story }) => {
  const entities = [...story.people, ...story.organizations];
  const speakers = speakersOf({ ...story, entities });
  return (
    <Layout assets={assets} title={story.headline}>
      <article class="story" lang={story.language}>
        <header class="story-head">
          <Advisories advisories={story.advisories} />
          <h1 dir="auto">{story.headline}</h1>
          {story.byline && (
            <p class="byline" dir="auto">
              {story.byline}
            </p>
          )}
          <DatelineLine dateline={story.dateline} counts={countsOf(story, speakers)} />
        </header>
        {speakers.length > 0 && <WhoSaidWhat story={story} speakers={speakers} />}
        <div class="rail">
          <SectionNav story={story} />
          <LayerBoxes present={new Set(LAYERS.flatMap(({ name }) => (story[name].length > 0 ? [name] : [])))} />
        </div>
        <div class="text">
          <StoryText story={story} />
        </div>
        {speakers.length > 0 && <SpeakerList speakers={speakers} />}
        <DeskFile story={story} />
      </article>
    </Layout>
  );
};

const WhoSaidWhat = ({ story, speakers }: { readonly story: Story; readonly speakers: readonly Speaker[] }) => (
  <section class="who" aria-labelledby="who-title">
    <h2 id="who-title">Who said what</h2>
    <StripLegend />
    <Strip rows={stripOf(speakers, ROWS)} paragraphCount={story.paragraphs.length} openers={openersOf(story)} href="" />
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
