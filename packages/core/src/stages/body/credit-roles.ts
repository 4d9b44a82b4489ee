import type { Credit } from '../../model/credit.ts';
import { anchorsOf } from '../../text/spans.ts';

const WORK =
  '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompil(?:ed|ing)|[Tt]ranslat(?:ed|ion|ing)|[Gg]raphics?|[Ee]dited|[Ww]ritten|[Rr]eported)';
/** "(Additional reporting and writing by": what opens a list of who did what. */
const OPENER = new RegExp(String.raw`\((?:[A-Z][a-z]+ )?${WORK}(?: and [a-z]+)*(?: [Bb]y\b|:)`, 'g');
/** "Reporting by Ana Pop, Additional reporting by Ion Berg": a comma in the place of a semicolon. */
const COMMA_BEFORE_WORK = new RegExp(String.raw`,(?= (?:[A-Z]?[a-z]+ )?${WORK}(?: and [a-z]+)* [Bb]y\b)`, 'g');
const NAMES_WORK = new RegExp(String.raw`^(?:[A-Z]?[a-z]+ )?(?:and )?${WORK}\b`);
/** The same as a line of its own, without brackets. */
const BARE_OPENER =
  /^(?:Additional reporting|Reporting|Writing|Editing|Compiled|Translated|Translation)(?: and [a-z]+)* by \p{Lu}/u;
const ENDS_SENTENCE = /[^.]\.$/;
const CONTRIBUTED =
  /^(.{3,300}?),? (?:also )?(?:contributed\.$|(?:contributed (?:to th(?:is|e (?:story|report))|reporting|from)|helped with this)\b.{0,80}$)/;
const HOUSE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}]* ){0,3}(?:writers?|reporters?|journalists?|correspondents?|contributors?|staff writers?) )/iu;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|el|bin|la)){1,4}$/u;
const LONGEST_BARE = 400;

/** Where a list of who did what begins that ends a text; `line` is where the last line begins. */
export function startOfRoles(tail: string, line: number): number | undefined {
  if (tail.endsWith(')')) {
    const open = [...tail.matchAll(OPENER)].at(-1)?.index;
    return open !== undefined && closesAtEnd(tail, open) ? open : undefined;
  }
  const words = tail.slice(line);
  return words.length <= LONGEST_BARE && BARE_OPENER.test(words) && !ENDS_SENTENCE.test(words) ? line : undefined;
}

/** Whether the bracket that a text has at a place is closed by its last character. */
function closesAtEnd(text: string, open: number): boolean {
  let depth = 0;
  for (let at = open; at < text.length - 1; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return false;
  }
  return true;
}

/** `Reporting by A in Oslo and B; Editing by C`: one credit a part. */
export function readRoles(list: string, offset: number): Credit[] {
  const credits: Credit[] = [];
  for (const { 0: part, index } of list.replace(COMMA_BEFORE_WORK, ';').matchAll(/[^;]+/g)) {
    const printed = part.trim();
    // "(Reporting by Ana Pop; +47 2233; ana@nordlys.example)": how to reach them is no work of anyone.
    if (printed === '' || (index > 0 && !NAMES_WORK.test(printed))) continue;
    const start = offset + index + part.indexOf(printed);
    credits.push({
      role: roleOf(printed),
      names: namesOf(printed.replace(/^.*?(?:\bby\b:?|:)\s*/i, '')),
      anchors: anchorsOf(start, start + printed.length),
    });
  }
  return credits;
}

/** "Nordlys writers Ana Pop in Oslo and Ion Berg contributed to this report." */
export function readContribution(line: string, start: number): Credit | undefined {
  const who =
    line.includes(' contributed') || line.includes(' helped with this ') ? CONTRIBUTED.exec(line)?.[1] : undefined;
  if (who === undefined) return undefined;
  // "Ana Pop in Dakar, Senegal": a region is nobody.
  const names = namesOf(who.replace(/^[(*]/, '').replace(HOUSE, '')).filter((name) => name.includes(' '));
  if (names.length === 0 || !names.every((name) => NAME.test(name))) return undefined;
  return { role: 'additional-reporting', names, anchors: anchorsOf(start, start + line.length) };
}

function roleOf(part: string): Credit['role'] {
  const verb = part.toLowerCase();
  if (verb.startsWith('additional')) return 'additional-reporting';
  if (verb.startsWith('writ') || verb.startsWith('compil')) return 'writing';
  if (verb.startsWith('edit')) return 'editing';
  if (verb.startsWith('transl')) return 'translation';
  return verb.startsWith('graphic') ? 'graphics' : 'reporting';
}

/** The people of a list, without where they are. */
export const namesOf = (list: string): string[] =>
  list
    .split(/\s*,\s*|\s+and\s+/)
    .map((name) =>
      name
        .replace(/\s+(?:in|at|from)\s.*$/, '')
        .replace(/^and\s+/, '')
        .replace(/[.)]+$/, ''),
    )
    .filter((name) => /^\p{Lu}[^\d:@]*$/u.test(name));
