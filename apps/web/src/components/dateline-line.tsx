import { dayInWords } from '../view/dates.ts';
import type { DatelineView } from '../view/story.ts';

interface Props {
  readonly dateline?: DatelineView | undefined;
  /** What else is told of the story, already in words. */
  readonly counts?: readonly string[];
}

/** Where, by whom and when the story was filed, and how long it is. */
export const DatelineLine = ({ dateline, counts = [] }: Props) => {
  const { places = [], agencies = [], filed, precision } = dateline ?? {};
  const told = [
    ...(places.length > 0 ? [places.join(', ')] : []),
    ...(agencies.length > 0 ? [agencies.join(' / ')] : []),
  ];
  if (told.length === 0 && !filed && counts.length === 0) return null;
  return (
    <ul class="facts" aria-label="Filing">
      {told.map((fact) => (
        <li>
          <bdi>{fact}</bdi>
        </li>
      ))}
      {filed && (
        <li>
          <time datetime={shortened(filed, precision)}>{dayInWords(filed, precision ?? 'day')}</time>
        </li>
      )}
      {counts.map((count) => (
        <li>{count}</li>
      ))}
    </ul>
  );
};

const shortened = (day: string, precision: DatelineView['precision']): string =>
  day.slice(0, { day: 10, month: 7, year: 4 }[precision ?? 'day']);
