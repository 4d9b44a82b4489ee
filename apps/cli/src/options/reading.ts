import { FORMATS } from '@wirecopy/formats';
import { choice, option } from '../define/option.ts';
import { SETTINGS } from './settings.ts';
import { readDay } from './values.ts';

export const FORMAT_NAMES = FORMATS.map(({ name }) => name);

/** How copy is read. */
export const READING = {
  from: choice('format', 'how the input is written', FORMAT_NAMES, { fallbackText: 'told by the bytes' }),
  reference: option('day', 'the day that times are resolved against when the copy has no dateline', readDay),
  maxLength: SETTINGS.maxLength,
} as const;
