import { datetimeOf } from '../view/dates.ts';
import type { Moment, Timeline as Times } from '../view/timeline.ts';
import { Where } from './where.tsx';

/** What the story speaks of, by the calendar: each time with the words that tell it and what those were reckoned from. */
export const Timeline = ({ timeline: { dated, undated } }: { readonly timeline: Times }) => (
  <>
    {dated.length > 0 && (
      <ol class="timeline">
        {dated.map((moment) => (
          <MomentItem moment={moment} />
        ))}
      </ol>
    )}
    {undated.length > 0 && (
      <>
        <h4>On no calendar</h4>
        <ul class="timeline open">
          {undated.map((moment) => (
            <MomentItem moment={moment} />
          ))}
        </ul>
      </>
    )}
  </>
);

// A word such as "Tuesday" may stand in every paragraph.
const MOST_LINKS = 12;

const MomentItem = ({ moment: { value, words, tellings, evidence } }: { readonly moment: Moment }) => {
  const datetime = datetimeOf(value);
  return (
    <li>
      <span class="when">{datetime ? <time datetime={datetime}>{words}</time> : words}</span>
      <span class="told">
        {tellings.map(({ text, paragraphs }) => (
          <span class="telling">
            “<bdi>{text}</bdi>”
            {paragraphs.slice(0, MOST_LINKS).map((paragraph) => [' ', <Where paragraph={paragraph} />])}
            {paragraphs.length > MOST_LINKS && ` and ${paragraphs.length - MOST_LINKS} more`}
          </span>
        ))}
      </span>
      {evidence.length > 0 && (
        <span class="evidence">
          reckoned from “<bdi>{evidence.join('”, “')}</bdi>”
        </span>
      )}
    </li>
  );
};
