import { join } from 'node:path';
import { flag, oneOf, option, optionOr } from '../define/option.ts';
import { PROGRESS_STYLES, type ProgressStyle } from '../report/progress.ts';
import { readNumber, readOrigins, readUrl } from './values.ts';

/** Options that the configuration file and the environment set too. They mean the same in every command. */
export const SETTINGS = {
  store: optionOr(
    join('data', 'wirecopy.sqlite'),
    'archive',
    'the archive: a file of SQLite, or postgres://user:password@host/database',
    String,
    { setting: true, completes: 'file' },
  ),
  replica: option('url', 'a standby of a PostgreSQL archive, postgres://…, that reads are sent to', String, {
    setting: true,
  }),
  workers: option('number', 'how many threads read copy', readNumber(1, 256), {
    setting: true,
    short: 'w',
    fallbackText: 'one a processor',
  }),
  maxLength: option('characters', 'the largest copy to read', readNumber(1, 2 ** 29), {
    setting: true,
    fallbackText: '5000000',
  }),
  progress: optionOr<ProgressStyle>('auto', 'how', 'how to show how far it is', oneOf(PROGRESS_STYLES), {
    setting: true,
    choices: PROGRESS_STYLES,
    fallbackText: 'auto, a bar on a terminal and else a line now and then',
  }),
  port: optionOr(4000, 'number', 'the port to listen at; 0 takes any free one', readNumber(0, 65_535), {
    setting: true,
    alsoVariable: 'PORT',
  }),
  host: optionOr('localhost', 'address', 'the address to listen at; 0.0.0.0 lets other machines in', String, {
    setting: true,
  }),
  graphqlUrl: option('address', 'the GraphQL endpoint that the pages read', readUrl, {
    setting: true,
    fallbackText: 'its own',
  }),
  onlyPersisted: flag('run the registered GraphQL operations and no others', { setting: true }),
  allowOrigin: option(
    'origins',
    'sites whose pages may ask from a browser, parted by commas; * lets in all',
    readOrigins,
    {
      setting: true,
      fallbackText: 'none',
    },
  ),
  trustProxy: flag('take who asks from the x-forwarded-for of the proxy in front', { setting: true }),
  answerCache: optionOr(
    32,
    'megabytes',
    'how much is kept of what articles answered, for those who ask the same; 0 keeps nothing',
    readNumber(0, 2 ** 16),
    { setting: true },
  ),
  log: flag('write a line of JSON to standard error for each request', { setting: true }),
} as const;
