import { join } from 'node:path';
import { FORMATS, type Format, formatNamed } from '@wirecopy/formats';
import { InvalidArgumentError } from 'commander';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD`, a day that the calendar has. */
export function readDayOption(value: string): string {
  const time = DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('expected a day such as 2019-05-15.');
}

/** A whole number in a range. */
export const readNumberOption =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`);
  };

export function readFormatOption(value: string): Format {
  const format = formatNamed(value);
  if (format) return format;
  throw new InvalidArgumentError(`expected one of ${FORMATS.map(({ name }) => name).join(', ')}.`);
}

/** Where the archive is unless told: `WIRECOPY_STORE`, or a file under the current folder. */
export const defaultStorePath = (): string => process.env['WIRECOPY_STORE'] || join('data', 'wirecopy.sqlite');
