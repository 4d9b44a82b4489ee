import { addressOfArticle, addressOfStory } from '../view/addresses.ts';
import type { CardView } from '../view/card.ts';
import { directionOf } from '../view/direction.ts';
import { stripOf } from '../view/strip.ts';
import type { StoryFold } from '../view/versions.ts';
import { Advisories } from './advisories.tsx';
import { DatelineLine } from './dateline-line.tsx';
import { Headline } from './headline.tsx';
import { InTheirWords } from './in-their-words.tsx';
import { Strip } from './strip.tsx';
import { Versions } from './versions.tsx';

const ROWS = 3;

interface Props {
  readonly card: CardView;
  /** The story that it is the newest article of. */
  readonly story?: StoryFold | undefined;
}

/** An article on the front page, the earlier versions of its story folded under it. */
export const Card = ({ card, story }: Props) => {
  const href = addressOfArticle(card.id);
  const rows = stripOf(card.speakers, card.paragraphs.length, ROWS);
  return (
    <article class="card" lang={card.language}>
      <div class="card-story" dir={directionOf(card.language)}>
        <Advisories advisories={card.advisories} />
        <h2 dir="auto">
          <a href={href}>
            <Headline of={card} />
          </a>
        </h2>
        <DatelineLine dateline={card.dateline} />
        {card.lede && (
          <p class="lede" dir="auto">
            {card.lede}
          </p>
        )}
        {rows.length > 0 && <Strip rows={rows} paragraphCount={card.paragraphs.length} href={href} />}
        {story && <Versions href={addressOfStory(story.id)} versions={story.versions} />}
      </div>
      <InTheirWords speakers={card.speakers} href={href} />
    </article>
  );
};
