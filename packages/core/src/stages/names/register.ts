import type { Person, PersonMention } from '../../model/person.ts';
import type { Phrase, Span } from '../../model/span.ts';
import { anchorsOf, lineOf, putInOrder } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { FAMILY_FIRST } from '../../vocabulary/given-names.ts';
import { NAME_SUFFIXES } from '../../vocabulary/name-parts.ts';
import type { NameMention, TokenRange } from './mention.ts';

/** A name as printed, and in lower case as a whole and word by word. */
interface Form {
  readonly name: string;
  readonly lower: string;
  readonly words: readonly string[];
}

interface Entry {
  /** The fullest. */
  form: Form;
  readonly titles: Phrase[];
  readonly mentions: PersonMention[];
}

/** Who has been named so far: joins the mentions of one person. */
export class Register {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #entries: Entry[] = [];
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byGivenName = new Map<string, Entry[]>();
  /** The words between: "Lopez" of "Pedro Lopez Berg". */
  readonly #byInnerName = new Map<string, Entry[]>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Takes a name of several words: the first in an article makes the person. */
  full(mention: NameMention): void {
    const form = this.#read(mention);
    const entry = this.#sameAs(form) ?? this.#add(form);
    if (form.words.length > entry.form.words.length) {
      entry.form = form;
      this.#index(entry);
    }
    this.#mention(entry, mention);
  }

  /** Takes a name of one word, once all the full names are known. */
  short(mention: NameMention): void {
    const key = this.#tokens[mention.from]?.word.lower ?? '';
    const holders = this.#bySurname.get(key) ?? this.#byGivenName.get(key) ?? this.#byInnerName.get(key);
    this.#mention(
      lastNamed(holders?.length === 1 ? holders : headsOf(holders), mention.start) ?? this.#add(this.#read(mention)),
      mention,
    );
  }

  /** Takes a capitalised word that may be somebody's surname, as in a headline: of several people's, the first to be named. */
  surname(token: Token): void {
    const entry = this.#bySurname.get(token.word.lower)?.[0];
    entry?.mentions.push({ start: token.start, end: token.end });
  }

  /** Everybody named, in order of first mention. */
  people(): Person[] {
    for (const { mentions } of this.#entries) putInOrder(mentions, byStart);
    putInOrder(this.#entries, (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    const people: Person[] = [];
    for (const { form, titles, mentions } of this.#entries)
      people.push({
        id: `p${people.length + 1}`,
        name: form.name,
        // Copies, since an array that grew keeps room to grow.
        titles: titles.slice(),
        anchors: mentions.slice() as unknown as Person['anchors'],
      });
    return people;
  }

  #read({ start, end }: NameMention): Form {
    const name = lineOf(this.#text, start, end);
    const lower = name.toLowerCase();
    return { name, lower, words: lower.split(' ') };
  }

  #mention(entry: Entry, { start, end, title, titleBehind }: NameMention): void {
    entry.mentions.push({ start, end });
    if (title) this.#addTitle(entry, title);
    if (titleBehind) this.#addTitle(entry, titleBehind);
  }

  /** Whose name ends like this one and does not begin otherwise: "Donald J. Trump" is "Donald Trump", "Ivana Trump" is not. */
  #sameAs({ words, lower }: Form): Entry | undefined {
    const generation = generationOf(words);
    return this.#bySurname.get(lastOf(words))?.find(({ form }) => {
      if (generationOf(form.words) !== generation) return false;
      return form.words[0] === words[0] || endsInWords(form.lower, lower) || endsInWords(lower, form.lower);
    });
  }

  #add(form: Form): Entry {
    const entry: Entry = { form, titles: [], mentions: [] };
    this.#entries.push(entry);
    this.#index(entry);
    return entry;
  }

  #index(entry: Entry): void {
    const { words } = entry.form;
    const [first = ''] = words;
    const last = lastOf(words);
    const hyphen = last.lastIndexOf('-');
    addTo(this.#bySurname, last, entry);
    if (hyphen >= 0) addTo(this.#bySurname, last.slice(hyphen + 1), entry);
    if (words.length < 2) return;
    if (FAMILY_FIRST.has(first)) addTo(this.#bySurname, first, entry);
    addTo(this.#byGivenName, first, entry);
    for (const inner of words.slice(1, -1)) if (inner.length > 2) addTo(this.#byInnerName, inner, entry);
  }

  #addTitle(entry: Entry, { from, to }: TokenRange): void {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    const text = this.#text.slice(start, end);
    if (!entry.titles.some((title) => title.text === text)) entry.titles.push({ text, anchors: anchorsOf(start, end) });
  }
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Whether the last words of a name are those of another. */
const endsInWords = (name: string, other: string): boolean =>
  name.endsWith(other) && (name.length === other.length || name[name.length - other.length - 1] === ' ');

const lastOf = (words: readonly string[]): string => words.findLast((word) => !NAME_SUFFIXES.has(word)) ?? '';

/** "jr." of "Karl Zumwald Jr.": father and son are two. */
function generationOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return NAME_SUFFIXES.has(last) ? last.replace('.', '') : '';
}

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const holders = index.get(key);
  if (holders === undefined) index.set(key, [entry]);
  else if (!holders.includes(entry) && holders.length < MOST_HOLDERS) holders.push(entry);
}

/** Of more people with one name none is told from the others. */
const MOST_HOLDERS = 8;

/** "his daughter, Irina Pop": kin are named in full, and the surname alone is whoever the story is about. */
const KIN =
  /\b(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|uncle|aunt|nephew|niece|cousin)$/;

function headsOf(holders: readonly Entry[] | undefined): readonly Entry[] | undefined {
  const heads = holders?.filter(({ titles }) => !titles.some(({ text }) => KIN.test(text)));
  return heads?.length ? heads : holders;
}

/** Of people with one surname, the one whose name was printed last before; else the first to come. */
function lastNamed(holders: readonly Entry[] | undefined, before: number): Entry | undefined {
  let best = holders?.[0];
  if (holders === undefined || holders.length < 2) return best;
  let bestAt = -1;
  for (const entry of holders) {
    const at = entry.mentions.findLast(({ start }) => start < before)?.start ?? -1;
    if (at > bestAt) [best, bestAt] = [entry, at];
  }
  return best;
}
