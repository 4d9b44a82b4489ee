import { z } from 'zod';
import { readDate } from '../../dates.ts';
import {
  type Header,
  headerOf,
  type ItemLink,
  readStatus,
  readUrgency,
  readVersion,
  type Subject,
} from '../../header.ts';
import { idOf } from '../../ids.ts';
import { type FormatIssue, notHeld } from '../../issues.ts';

/** The types of schema.org that are one story. */
const TYPES = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

const Node = z.looseObject({});
export type Node = z.infer<typeof Node>;

/** The stories of a document: an object, a list, or a graph. Each node is found once, however deep the lists are. */
export function articleNodes(document: unknown): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [document];
  for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (typeof value === 'object' && value !== null) {
      const { '@type': type, '@graph': graph, mainEntity, itemListElement, item } = value as Node;
      if ([type].flat().some((each) => typeof each === 'string' && TYPES.test(each))) found.push(value as Node);
      else waiting.push(...[graph, mainEntity, itemListElement, item].filter((each) => each != null));
    }
    if (found.length + waiting.length > MAX_NODES) break;
  }
  return found;
}

/** More than any page describes. */
const MAX_NODES = 10_000;

/** What a node of schema.org says of its story. */
export interface NewsArticle {
  readonly id: string | undefined;
  /** The id means the same wherever it stands. */
  readonly isGlobal: boolean;
  readonly header: Header;
  readonly body: string | undefined;
  /** The day of publication at the publisher's place. */
  readonly day: string | undefined;
  readonly issues: readonly FormatIssue[];
}

export function readNewsArticle(node: Node): NewsArticle {
  const published = readDate(wordsOf(node['datePublished']), 'datePublished');
  const created = readDate(wordsOf(node['dateCreated']), 'dateCreated');
  const expires = readDate(wordsOf(node['expires']), 'expires');
  const embargoed = readDate(wordsOf(node['nar:embargoed']), 'nar:embargoed');
  const id = wordsOf(node['@id']) ?? wordsOf(node['identifier']);
  return {
    id: id && idOf(id),
    isGlobal: id !== undefined && /^[\w+.-]+:/.test(id),
    body:
      typeof node['articleBody'] === 'string' && node['articleBody'].trim() !== '' ? node['articleBody'] : undefined,
    day: published.day,
    header: headerOf({
      ...headerFields(node),
      published: published.instant,
      created: created.instant,
      expires: expires.instant,
      embargoedUntil: embargoed.instant,
    }),
    issues: [
      ...[published, created, expires, embargoed].flatMap(({ issues }) => issues),
      ...notHeld(Object.keys(node).filter((key) => !HELD.has(key))),
    ],
  };
}

const HELD = new Set(
  `@context @type @id identifier url mainEntityOfPage headline name description articleBody author publisher inLanguage
  keywords about copyrightNotice usageInfo version dateline contentLocation correction datePublished dateCreated expires
  wordCount nar:slugline nar:urgency nar:pubStatus nar:embargoed nar:edNote nar:signal nar:link`.split(/\s+/),
);

function headerFields(node: Node): Header {
  const links = listOf(node['nar:link']).flatMap(linkOf);
  return {
    headline: wordsOf(node['headline']) ?? wordsOf(node['name']),
    byline: namesOf(node['author']).join(', '),
    provider: namesOf(node['publisher'])[0],
    summary: wordsOf(node['description']),
    language: wordsOf(node['inLanguage']) ?? namesOf(node['inLanguage'])[0],
    keywords: listOf(node['keywords']).flatMap((each) =>
      typeof each === 'string' ? each.split(/\s*,\s*/) : namesOf(each),
    ),
    subjects: listOf(node['about']).flatMap(subjectOf),
    rights: wordsOf(node['copyrightNotice']),
    usageTerms: wordsOf(node['usageInfo']),
    version: readVersion(wordsOf(node['version'])),
    located: wordsOf(node['dateline']) ?? namesOf(node['contentLocation'])[0],
    correction: wordsOf(node['correction']) ?? wordsOf(asNode(node['correction'])['text']),
    url: wordsOf(node['url']) ?? wordsOf(node['mainEntityOfPage']) ?? wordsOf(asNode(node['mainEntityOfPage'])['@id']),
    slug: wordsOf(node['nar:slugline']),
    urgency: readUrgency(wordsOf(node['nar:urgency'])),
    status: readStatus(wordsOf(node['nar:pubStatus'])),
    editorNote: wordsOf(node['nar:edNote']),
    signals: listOf(node['nar:signal']).flatMap((signal) => wordsOf(signal) ?? []),
    supersedes: links.find(({ relation }) => relation === 'supersedes')?.id,
    links: links.filter(({ relation }) => relation !== 'supersedes'),
  };
}

const listOf = (value: unknown): readonly unknown[] => (value == null ? [] : [value].flat());

const asNode = (value: unknown): Node => Node.safeParse(Array.isArray(value) ? value[0] : value).data ?? {};

/** Words on one line; undefined for what is no text. */
function wordsOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() || undefined : undefined;
}

/** Names of people or organizations, given as text or as nodes. */
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((each) => wordsOf(each) ?? wordsOf(asNode(each)['name']) ?? []);

function subjectOf(value: unknown): Subject[] {
  const node = asNode(value);
  const name = wordsOf(value) ?? wordsOf(node['name']);
  const code = wordsOf(node['@id']) ?? wordsOf(node['identifier']) ?? wordsOf(node['sameAs']);
  return name === undefined && code === undefined
    ? []
    : [{ ...(name !== undefined && { name }), ...(code !== undefined && { code }) }];
}

function linkOf(value: unknown): ItemLink[] {
  const node = asNode(value);
  const id = wordsOf(node['@id']);
  return id === undefined ? [] : [{ relation: wordsOf(node['nar:rel']) ?? 'associatedWith', id: idOf(id) }];
}
