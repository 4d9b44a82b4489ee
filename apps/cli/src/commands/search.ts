import type { SearchHit } from '@wirecopy/store';
import { withArchive } from '../archive/open-archive.ts';
import { itemsOf } from '../archive/pages.ts';
import { defineCommand } from '../define/command.ts';
import { choice } from '../define/option.ts';
import { FILTERS, filterOf, LISTING } from '../options/filters.ts';
import { SETTINGS } from '../options/settings.ts';
import { dim, marked, plain, print, tell } from '../report/say.ts';
import { issuedOn, lineOf } from '../report/titles.ts';

/** `wirecopy search WORDS`: the passages in which words occur. */
export const searchCommand = defineCommand({
  name: 'search',
  summary: 'find passages in the archive',
  arguments: [{ name: 'word', describe: 'words that must all occur; "…" is a phrase', many: true }],
  options: {
    store: SETTINGS.store,
    ...FILTERS,
    order: choice('how', 'which come first', ['newest', 'best'], { fallbackText: 'newest' }),
    ...LISTING,
  },
  notes: [
    'Every word must occur in headline or body, case and accents aside; the last one may be the beginning of a word.',
  ],
  examples: [
    { says: 'the newest copy on a matter', line: 'wirecopy search missile defence' },
    { says: 'a phrase, in copy of one month', line: `wirecopy search '"arms reduction"' --month 2019-05` },
    { says: 'the ids of all that is found', line: 'wirecopy search ferries -n 1000 --ndjson | jq -r .id' },
  ],
  run: async ({ store: path, limit, count, ndjson, order, ...filters }, words) =>
    withArchive(path, async (store) => {
      const query = words.join(' ');
      const filter = filterOf(filters);
      if (count) return print(`${await store.countMatches(query, filter)}\n`);
      let found = 0;
      for await (const hit of itemsOf(limit, (page) => store.search(query, page, { filter, order }))) {
        found++;
        await print(ndjson ? `${JSON.stringify(dataOf(hit))}\n` : showHit(hit));
      }
      if (found === 0) tell('nothing was found');
    }),
});

function dataOf({ stored, passages }: SearchHit) {
  const { article, version } = stored;
  return {
    id: article.id,
    version,
    issued: issuedOn(stored),
    headline: article.headline?.text,
    passages: passages.map(({ paragraph, span, matches }) => ({
      paragraph,
      text: article.source.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      matches,
    })),
  };
}

function showHit({ stored, passages }: SearchHit): string {
  const { text } = stored.article.source;
  const shown = passages.map(({ span, matches }) => {
    let at = span.start;
    let line = '';
    for (const { start, end } of matches) {
      line += plain(text.slice(at, start)) + marked(plain(text.slice(start, end)), process.stdout);
      at = end;
    }
    return `    ${line}${plain(text.slice(at, span.end))}\n`;
  });
  return `${lineOf(stored)}  ${dim(plain(stored.article.id), process.stdout)}\n${shown.join('')}`;
}
