import { formatDay, isDay } from '../../text/calendar.ts';
import { lowerAt, type TimeContext, type TimeReading } from './reading.ts';

/** "2021-03-03", "03/25/2021", "25/3/21", "3.3.2021": a date in figures alone. */
export function readNumericDate(context: TimeContext, at: number): TimeReading | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lowerAt(context, at));
  if (dotted !== null) return reading(at, at + 1, [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])]);
  const joint = lowerAt(context, at + 1);
  if ((joint !== '-' && joint !== '/') || lowerAt(context, at + 3) !== joint) return undefined;
  const figures = [lowerAt(context, at), lowerAt(context, at + 2), lowerAt(context, at + 4)];
  if (!figures.every((figure) => /^\d{1,4}$/.test(figure))) return undefined;
  return reading(at, at + 5, joint === '-' ? isoParts(figures) : slashedParts(figures));
}

type Parts = readonly [year: number, month: number, day: number];

function isoParts([year = '', month, day]: readonly string[]): Parts | undefined {
  return year.length === 4 ? [Number(year), Number(month), Number(day)] : undefined;
}

/** Americans put the month first; a figure above 12 can only be the day. A year of two figures is of this age. */
function slashedParts([first, second, year = '']: readonly string[]): Parts | undefined {
  if (year.length !== 4 && year.length !== 2) return undefined;
  const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900;
  const [month, day] = Number(first) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return [Number(year) + century, month, day];
}

function reading(from: number, to: number, parts: Parts | undefined): TimeReading | undefined {
  if (parts === undefined) return undefined;
  const day = { year: parts[0], month: parts[1], day: parts[2] };
  return isDay(day) ? { from, to, type: 'DATE', value: formatDay(day), anchored: false } : undefined;
}
