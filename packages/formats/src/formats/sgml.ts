import { Parser } from 'htmlparser2';
import { cutBy } from '../cut.ts';
import { readDate } from '../dates.ts';
import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';
import { FormatError, NotTextError } from '../errors.ts';
import type { Item } from '../format.ts';
import { type Header, headerOf, type Subject } from '../header.ts';
import { type FormatIssue, notHeld } from '../issues.ts';
import { guardDepth } from '../markup/html.ts';
import { readAnpaHeader } from '../wire/anpa-header.ts';
import { cleanCopy } from '../wire/control.ts';

/** The elements that hold one story. */
const STORY = /<(reuters|doc)(?=[\s>])/i;
const END = /^<\/(?:reuters|doc)>/i;
const LONGEST_END = '</REUTERS>'.length;

/** Names of a field in Reuters-21578 and the collections of TREC, the likeliest first. */
const FIELDS = {
  id: ['docno', 'docid'],
  headline: ['title', 'headline', 'head', 'hl', 'hedline'],
  byline: ['author', 'byline'],
  dateline: ['dateline'],
  date: ['date', 'date_time', 'datetime', 'date1', 'pubdate'],
  text: ['body', 'text'],
} as const;

/** The fields of Reuters-21578 whose `<D>` elements name what a story is about. */
const TOPICS = ['topics', 'places', 'people', 'orgs', 'exchanges', 'companies'];

const HELD = new Set([...Object.values(FIELDS).flat(), ...TOPICS, 'unknown', 'd', 'p', 'reuters', 'doc']);

/**
 * SGML corpora of news: Reuters-21578 and the collections of TREC and LDC, story after story in one file.
 *
 * Lines stay as they were set. Errors: a story without copy is a `NotTextError`. Source: the READMEs of Reuters-21578 and TREC.
 */
export const sgml = defineFormat({
  name: 'sgml',
  title: 'SGML corpora: Reuters-21578, TREC',
  mediaTypes: ['text/sgml'],
  extensions: ['sgm', 'sgml'],
  sniff: (head) =>
    /^\s*(?:<!doctype [^>]*>\s*)?(?:<reuters[\s>]|<doc(?:\s[^>]*\bid=[^>]*)?>\s*<(?:docno|docid|headline|date))/i.test(
      head,
    ),
  cut: cutBy(
    () => (bytes, from) => {
      for (let at = bytes.indexOf('</', from); at !== -1; at = bytes.indexOf('</', at + 2)) {
        const [end] = END.exec(bytes.toString('latin1', at, at + LONGEST_END)) ?? [];
        if (end !== undefined) return at + end.length;
      }
      return -1;
    },
    LONGEST_END - 1,
  ),
  read: (bytes) => {
    const text = decode(bytes);
    return text.trim() === '' ? [] : [readStory(text)];
  },
});

interface Story {
  readonly root: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words of each element, paragraphs parted by an empty line. */
  readonly fields: ReadonlyMap<string, string>;
  readonly topics: readonly Subject[];
}

function readStory(sgml: string): Item {
  const start = STORY.exec(sgml);
  if (!start)
    throw new FormatError('sgml', `expected <REUTERS> or <DOC>, found ${JSON.stringify(sgml.trim().slice(0, 40))}`);
  const story = parseStory(sgml.slice(start.index));
  const field = (name: keyof typeof FIELDS): string | undefined =>
    FIELDS[name].flatMap((key) => story.fields.get(key) ?? []).find((words) => words.trim() !== '');
  const text = copyOf(field('headline'), field('byline'), field('dateline'), field('text'));
  if (text === '')
    throw new NotTextError('sgml', 'a story without headline and copy', { place: idOf(story, field('id')) });
  const date = readDate(field('date')?.replace(/\.\d+\s*$/, ''), 'date');
  return {
    id: idOf(story, field('id')),
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({ ...headerOfStory(story, field('headline'), field('byline')), published: date.instant }),
    reference: date.day,
    issues: [
      ...(sgml.trimEnd().match(/<\/(?:reuters|doc)>$/i) ? [] : [withoutEnd(story.root)]),
      ...date.issues,
      ...notHeld([...story.fields.keys()].filter((name) => !HELD.has(name))),
    ],
  };
}

const withoutEnd = (root: string): FormatIssue => ({
  code: 'damaged',
  message: `expected </${root.toUpperCase()}>, found the end of the file; the story may be cut`,
  place: root,
});

const idOf = ({ attributes }: Story, docno: string | undefined): string | undefined =>
  attributes['newid'] === undefined ? (docno?.trim() ?? attributes['id']) : `reuters-21578:${attributes['newid']}`;

function headerOfStory({ fields, topics }: Story, headline: string | undefined, byline: string | undefined): Header {
  const wire = readAnpaHeader(fields.get('unknown') ?? '');
  return {
    headline: headline && oneLine(headline),
    byline: byline && oneLine(byline),
    slug: wire?.keyword,
    urgency: wire?.urgency,
    subjects: [...topics],
  };
}

const oneLine = (words: string): string => cleanCopy(words).replace(/\s+/g, ' ').trim();

/** The dateline runs on into the body, as it does in print. */
function copyOf(headline = '', byline = '', dateline = '', body = ''): string {
  const story = trimLines(cleanCopy(dateline.trim() === '' ? body : `${dateline.trim()} ${body.trimStart()}`));
  return [oneLine(headline), oneLine(byline), story].filter((part) => part !== '').join('\n\n');
}

/** Without empty lines at the ends; the indent of the first line stays. */
const trimLines = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** Reads the elements of a story. SGML lets ends be left out and knows no namespaces, so it is read as loose markup. */
function parseStory(sgml: string): Story {
  const fields = new Map<string, string>();
  const topics: Subject[] = [];
  const open: string[] = [];
  let attributes: Readonly<Record<string, string>> = {};
  const say = (words: string): void => {
    const name = open.findLast((each) => each !== 'p' && each !== 'd') ?? '';
    fields.set(name, (fields.get(name) ?? '') + words);
  };
  const guard = guardDepth('sgml');
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        guard.open(name, parser.startIndex);
        if (open.length === 0) attributes = given;
        open.push(name);
        if (name === 'p') say('\n\n');
      },
      ontext: (words) => {
        const parent = open.at(-2);
        if (open.at(-1) === 'd' && parent) topics.push({ name: words, code: `${parent}:${words}` });
        else say(words);
      },
      onclosetag: (name) => {
        guard.close(name);
        if (open.at(-1) === name) open.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(sgml);
  return { root: STORY.exec(sgml)?.[1] ?? 'doc', attributes, fields, topics };
}
