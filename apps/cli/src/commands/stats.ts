import { FACETS, type FacetName } from '@wirecopy/store';
import { withArchive } from '../archive/open-archive.ts';
import { defineCommand } from '../define/command.ts';
import { choices, flag, option, optionOr } from '../define/option.ts';
import { FILTERS, filterOf } from '../options/filters.ts';
import { SETTINGS } from '../options/settings.ts';
import { readNumber } from '../options/values.ts';
import { bold, plain, print } from '../report/say.ts';

const USUAL: readonly FacetName[] = ['speaker', 'place', 'organization', 'month'];

/** `wirecopy stats`: what the archive holds. */
export const statsCommand = defineCommand({
  name: 'stats',
  summary: 'count what the archive holds, and by what',
  options: {
    store: SETTINGS.store,
    by: choices('what', 'count articles by this', FACETS, USUAL),
    query: option('words', 'only articles that this search finds', String),
    ...FILTERS,
    limit: optionOr(10, 'number', 'print at most so many values of each', readNumber(1, 1000), { short: 'n' }),
    json: flag('print JSON'),
  },
  examples: [
    { says: 'the archive at a glance', line: 'wirecopy stats' },
    { says: 'who is quoted on a matter', line: 'wirecopy stats --by speaker --query "missile defence"' },
  ],
  run: async ({ store: path, by, query, limit, json, ...filters }) =>
    withArchive(path, async (store) => {
      const filter = filterOf(filters);
      const archive = await store.stats();
      const facets = await store.facets(by, { query, filter, limit });
      if (json) return print(`${JSON.stringify({ archive, facets })}\n`);
      await print(table(Object.entries(archive).map(([name, value]) => [name, shown(value)])));
      for (const { name, values } of facets) {
        await print(`\n${bold(name, process.stdout)}\n`);
        await print(table(values.map(({ label, count }) => [label, shown(count)])));
      }
    }),
});

const figures = new Intl.NumberFormat('en');
const shown = (value: string | number): string =>
  typeof value === 'number' ? figures.format(value) : value.slice(0, 10);

function table(rows: readonly (readonly [string, string])[]): string {
  const names = rows.map(([name]) => plain(name));
  const left = Math.max(0, ...names.map(({ length }) => length));
  const right = Math.max(0, ...rows.map(([, value]) => value.length));
  return rows.map(([, value], index) => `  ${(names[index] ?? '').padEnd(left)}  ${value.padStart(right)}\n`).join('');
}
