import { counted, dayInWords } from '../view/dates.ts';
import type { PeriodCount } from '../view/record.ts';

const HEIGHT = 40;

/** How many articles a month, as bars; months without any keep their place. */
export const PeriodChart = ({ periods }: { readonly periods: readonly PeriodCount[] }) => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first === last) return null;
  const span = monthOf(last.start) - monthOf(first.start) + 1;
  const most = Math.max(...periods.map(({ count }) => count));
  return (
    <figure class="period-chart">
      <svg
        viewBox={`0 0 ${span} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Articles from ${monthInWords(first.start)} to ${monthInWords(last.start)}`}
      >
        {periods.map(({ start, count }) => {
          const height = Math.max(2, (count / most) * HEIGHT);
          return (
            <rect x={monthOf(start) - monthOf(first.start) + 0.1} width={0.8} y={HEIGHT - height} height={height}>
              <title>{`${monthInWords(start)}: ${counted(count, 'article')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{monthInWords(first.start)}</span>
        <span>{monthInWords(last.start)}</span>
      </figcaption>
    </figure>
  );
};

const monthInWords = (day: string): string => dayInWords(day, 'month');
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
