import { FORMATS } from '@wirecopy/formats';
import { choice, oneOf, option, optionOr } from '../define/option.ts';
import { SETTINGS } from './settings.ts';
import { readDay } from './values.ts';

const FORMAT_NAMES = FORMATS.map(({ name }) => name);
const WRITTEN_NAMES = FORMATS.filter(({ write }) => write).map(({ name }) => name);

/** How copy is read. */
export const READING = {
  from: choice('format', 'how the input is written', FORMAT_NAMES, { fallbackText: 'told by the bytes' }),
  reference: option('day', 'the day that times are resolved against when the copy has no dateline', readDay),
  maxLength: SETTINGS.maxLength,
} as const;

/** How copy is written. */
export const WRITING = {
  to: optionOr('', 'format', 'the format to write', oneOf(WRITTEN_NAMES), { choices: WRITTEN_NAMES, required: true }),
} as const;
