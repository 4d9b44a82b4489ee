import { UsageError } from '../define/usage-error.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD`, a day that the calendar has. */
export function readDay(text: string): string {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new UsageError('expected a day such as 2019-05-15');
}

/** A day or an instant, ISO 8601. */
export function readTime(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  try {
    return readDay(text);
  } catch {
    throw new UsageError('expected a time such as 2021-03-03 or 2021-03-03T12:00:00Z');
  }
}

/** A whole number in a range. */
export const readNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UsageError(`expected a whole number from ${least} to ${most}`);
  };

/** Origins with commas between them, or `*`. */
export function readOrigins(text: string): readonly string[] {
  const origins = text.split(',').map((origin) => origin.trim());
  const odd = origins.find((origin) => origin !== '*' && URL.parse(origin)?.origin !== origin);
  if (odd === undefined) return origins;
  throw new UsageError('expected origins such as https://desk.example, with commas between them, or *');
}

/** An address on the web. */
export function readUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UsageError('expected an address such as http://localhost:4000/graphql');
}
