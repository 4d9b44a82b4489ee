import { flag, option } from '../define/option.ts';
import { SETTINGS } from './settings.ts';

/** How much input is worked through. */
export const WORKING = {
  workers: SETTINGS.workers,
  rejects: option('file', 'write what could not be read to this file, a line of JSON each, with the reason', String, {
    completes: 'file',
  }),
  resume: flag('go on where the same command was stopped'),
  progress: SETTINGS.progress,
} as const;

/** Where an answer goes. */
export const OUTPUT = {
  output: option('file', 'write to this file', String, {
    short: 'o',
    completes: 'file',
    fallbackText: 'standard output',
  }),
} as const;
