import type { CardView } from '../view/card.ts';
import { stripOf } from '../view/strip.ts';
import { Advisories } from './advisories.tsx';
import { DatelineLine } from './dateline-line.tsx';
import { Headline } from './headline.tsx';
import { InTheirWords } from './in-their-words.tsx';
import { Strip } from './strip.tsx';

const ROWS = 3;

/** A story on the front page. */
export const Card = ({ card }: { readonly card: CardView }) => {
  const href = `/a/${encodeURIComponent(card.id)}`;
  const rows = stripOf(card.speakers, ROWS);
  return (
    <article class="card" lang={card.language}>
      <div class="card-story">
        <Advisories advisories={card.advisories} />
        <h2 dir="auto">
          <a href={href}>
            <Headline text={card.headline} />
          </a>
        </h2>
        <DatelineLine dateline={card.dateline} />
        {card.lede && (
          <p class="lede" dir="auto">
            {card.lede}
          </p>
        )}
        {rows.length > 0 && <Strip rows={rows} paragraphCount={card.paragraphs.length} href={href} />}
      </div>
      <InTheirWords speakers={card.speakers} href={href} />
    </article>
  );
};
