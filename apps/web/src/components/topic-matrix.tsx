import { counted, dayInWords } from '../view/dates.ts';
import type { TopicMatrix } from '../view/topics.ts';

interface Props {
  readonly matrix: TopicMatrix;
  /** Of how many quotations it tells, the newest; of all unless told. */
  readonly newest?: number | undefined;
}

/** What somebody spoke of, month by month: the darker a cell, the more often. */
export const TopicMatrixView = ({ matrix: { periods, rows }, newest }: Props) => {
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  return (
    <div class="scrolls">
      <table class="matrix">
        <caption>
          Spoke of {newest !== undefined && <span class="where">in the newest {counted(newest, 'quotation')}</span>}
        </caption>
        <thead>
          <tr>
            <td />
            {periods.map((period) => (
              <th scope="col">{periodInWords(period)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, counts }) => (
            <tr>
              <th scope="row">
                <bdi>{topic}</bdi>
              </th>
              {counts.map((count, index) => (
                <td
                  class={count > 0 ? `shade-${shadeOf(count, most)}` : undefined}
                  title={`${topic}, ${periodInWords(periods[index] ?? '')}: ${counted(count, 'quotation')}`}
                >
                  {count > 0 && count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const SHADES = 4;

/** 1, the faintest, to 4. */
const shadeOf = (count: number, most: number): number => Math.ceil((count / most) * SHADES);

const periodInWords = (period: string): string =>
  period.length === 4 ? period : dayInWords(`${period}-01`, 'month').replace(/^(\S{3})\S*/, '$1');
