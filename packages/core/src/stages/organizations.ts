import { lineOf } from '../text/spans.ts';
import { OTHER_HEADS } from '../vocabulary/name-parts.ts';
import { COMPANY_SUFFIXES, lookupOrganization } from '../vocabulary/organizations.ts';
import { OTHER_NAMES } from '../vocabulary/peoples.ts';
import { Grouping } from './names/group.ts';
import { defineStage } from './stage.ts';

/** Finds the bodies that the copy names; a short form that the copy defines is a mention of its long form. */
export const organizations = defineStage({
  layer: 'organizations',
  needs: ['names', 'dateline', 'acronyms', 'works'],
  annotate: ({ text, names, dateline, acronyms, works }) => {
    const grouping = new Grouping<undefined>();
    const workNames = new Set(works.flatMap(({ name, aliases }) => [name, ...aliases]));
    const workEnds = new Set(works.flatMap(({ anchors }) => anchors.map(({ end }) => end)));
    for (const agency of dateline?.agencies ?? [])
      grouping.add(keyOf(agency.text), agency.text, agency.anchors[0], undefined);
    for (const { name, country, anchors } of dateline?.places ?? [])
      if (country === undefined && lookupOrganization(name) !== undefined)
        grouping.add(keyOf(name), name, anchors[0], undefined);
    const longForm = new Map(acronyms.map(({ short, long }) => [short, long]));
    const bodies = names.filter(({ type }) => type === 'organization');
    const things = new Set(
      acronyms
        .filter(({ long, evidence }) => namesThing(long) && !bodies.some(({ end }) => end === evidence[0].end))
        .map(({ short }) => short),
    );
    const companies = companiesOf(bodies.map(({ start, end }) => lineOf(text, start, end)));
    for (const { start, end } of bodies) {
      const printed = lineOf(text, start, end);
      if (things.has(printed)) continue;
      const name = longForm.get(printed) ?? printed;
      if (!workNames.has(name) && !workNames.has(printed) && !workEnds.has(end))
        grouping.add(keyOf(companies.get(printed) ?? name), name, { start, end }, undefined);
    }
    return grouping.finish(({ name, anchors }, count) => ({ id: `o${count}`, name, anchors }));
  },
});

const STARTS_AS_NAME = /^[\p{Lu}\p{N}]/u;
const THINGS: ReadonlySet<string> = new Set([...OTHER_HEADS, ...OTHER_NAMES.map((name) => name.toLowerCase())]);

/** "state and local tax (SALT)", "Harbour Action Plan (HAP)", "West Texas Intermediate (WTI)": the long form of a thing. */
const namesThing = (long: string): boolean =>
  !STARTS_AS_NAME.test(long) ||
  THINGS.has(long.toLowerCase()) ||
  THINGS.has(long.slice(long.lastIndexOf(' ') + 1).toLowerCase());

const SUFFIX = new RegExp(` (?:& )?(?:${COMPANY_SUFFIXES.filter((suffix) => suffix.length > 1).join('|')})\\.?$`, 'i');
const MAY_BE_COMPANY = /\p{L} /u;

/** The short forms of a company that is also printed in full: "Kyst" and "Kyst Trading" of "Kyst Trading & Co". */
function companiesOf(printed: readonly string[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  for (const name of new Set(printed)) {
    const end = MAY_BE_COMPANY.test(name) ? name.search(SUFFIX) : -1;
    if (end <= 0) continue;
    const bare = name.slice(0, end);
    const known = lookupOrganization(bare) ?? lookupOrganization(name);
    for (const form of [name, bare, bare.split(' ', 1)[0] ?? bare])
      if (!short.has(form)) short.set(form, known ?? name);
  }
  return short;
}

/** "U.N." and "United Nations", "the New York Times" and "New York Times", "U.S. Postal Service" and "Postal Service" are one. */
function keyOf(name: string): string {
  const key = (lookupOrganization(name) ?? name).toLowerCase();
  if (!MAY_BE_LONGER.test(key)) return key;
  return key
    .replace(/^the\s+/, '')
    .replace(/^u\.?[sn]\.?\s+(?=\S+\s)/, '')
    .replace(/(?<=\b\p{L})\./gu, '');
}

/** One look rules out that a key has anything to leave out. */
const MAY_BE_LONGER = /^(?:the|u\.?[sn]\.?)\s|\./;
