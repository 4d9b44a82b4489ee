import { type QuotationKind as Kind, QuotationKind, textOf, titleOf } from '@wirecopy/core';
import type { StoredQuotation } from '@wirecopy/store';
import { withArchive } from '../archive/open-archive.ts';
import { itemsOf } from '../archive/pages.ts';
import { defineCommand } from '../define/command.ts';
import { choice, option } from '../define/option.ts';
import { FILTERS, filterOf, LISTING } from '../options/filters.ts';
import { SETTINGS } from '../options/settings.ts';
import { bold, dim, plain, print, tell } from '../report/say.ts';
import { issuedOn } from '../report/titles.ts';

const { speaker, ...OTHER_FILTERS } = FILTERS;

/** `wirecopy quotes --speaker NAME`: who said what. */
export const quotesCommand = defineCommand({
  name: 'quotes',
  summary: 'list quotations: who said what, where and when',
  options: {
    store: SETTINGS.store,
    speaker: { ...speaker, describe: 'only what somebody of this name said; a part of the name will do' },
    about: option('words', 'only quotations in which these words occur', String),
    kind: choice<Kind>('kind', 'only quotations of this kind', QuotationKind.options),
    ...OTHER_FILTERS,
    ...LISTING,
  },
  examples: [
    { says: 'what somebody said', line: 'wirecopy quotes --speaker lavrov' },
    {
      says: 'word for word, on one matter',
      line: 'wirecopy quotes --speaker lavrov --kind direct --about "missile defence"',
    },
    {
      says: 'a table for a spreadsheet',
      line: `wirecopy quotes -n 1000 --ndjson | jq -r '[.issued, .speaker, .text] | @csv'`,
    },
  ],
  run: async ({ store: path, speaker, about, kind, limit, count, ndjson, ...filters }) =>
    withArchive(path, async (store) => {
      const filter = { speaker, about, kind, articles: filterOf({ ...filters, speaker: undefined }) };
      if (count) return print(`${await store.countQuotations(filter)}\n`);
      let found = 0;
      for await (const item of itemsOf(limit, (page) => store.quotations(filter, page))) {
        found++;
        await print(ndjson ? `${JSON.stringify(dataOf(item))}\n` : show(item));
      }
      if (found === 0) tell('nothing was found');
    }),
});

function dataOf({ stored, quotation }: StoredQuotation) {
  const { article } = stored;
  const { attribution, kind, anchors } = quotation;
  return {
    article: article.id,
    issued: issuedOn(stored),
    headline: article.headline?.text,
    kind,
    text: textOf(article.source, quotation),
    speaker: attribution?.speaker?.text,
    person: article.people.find(({ id }) => id === attribution?.speaker?.person)?.name,
    cue: attribution?.cue?.text,
    date: attribution?.date,
    anchors,
  };
}

function show(item: StoredQuotation): string {
  const { issued, speaker, person, cue, text, kind, article } = dataOf(item);
  const who = bold(plain(person ?? speaker ?? 'nobody named'), process.stdout);
  const words = plain(text.trim());
  const said = kind === 'indirect' ? words : `“${words}”`;
  const from = dim(`${plain(titleOf(item.stored.article))}  ${plain(article)}`, process.stdout);
  return `${issued}  ${who}${cue === undefined ? '' : ` (${plain(cue)})`}\n    ${said}\n    ${from}\n`;
}
