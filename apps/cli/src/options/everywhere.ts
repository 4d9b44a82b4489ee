import { option } from '../define/option.ts';

/** What every command takes. */
export const EVERYWHERE = {
  config: option('file', 'read settings from this file', String, {
    completes: 'file',
    fallbackText: 'wirecopy.config.json here, or config.json in ~/.config/wirecopy',
  }),
} as const;
