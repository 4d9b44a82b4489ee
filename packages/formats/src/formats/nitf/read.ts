import { joinCopy } from '../../copy.ts';
import { type HeaderDate, readDate } from '../../dates.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { type Header, headerOf, readStatus, readUrgency, readVersion, type Subject } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { notHeld } from '../../issues.ts';
import {
  attributeOf,
  childAt,
  childrenNamed,
  elementsOf,
  nameOf,
  readXml,
  wordsOf,
  type XmlElement,
} from '../../xml/tree.ts';
import { readNitfCopy } from './copy.ts';

const HELD = new Set(
  `correction date.expire date.issue date.release doc-id doc.copyright doc.rights du-key ed-msg identified-content
  key-list tobject urgency docdata`.split(/\s+/),
);

export function readNitf(bytes: Uint8Array, format: string): Item {
  const root = readXml(bytes, format);
  if (nameOf(root) !== 'nitf') throw new FormatError(format, `expected <nitf>, found <${root.name}>`);
  const copy = readNitfCopy(root);
  const text = joinCopy(copy);
  if (text === '') throw new NotTextError(format, 'a document without headline and body');
  const docdata = childAt(root, 'head', 'docdata');
  const dates = datesOf(root);
  const issued = dates['date.issue'];
  const fields = headerFields(root);
  const id = attributeOf(childAt(docdata, 'doc-id'), 'id-string');
  return {
    id: id === undefined ? undefined : idOf(id),
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({
      ...fields,
      headline: copy.headline,
      byline: copy.byline,
      located: copy.located,
      summary: copy.summary,
      provider: copy.provider ?? attributeOf(childAt(docdata, 'doc-id'), 'regsrc'),
      published: issued?.instant,
      created: dates['story.date']?.instant,
      expires: dates['date.expire']?.instant,
      embargoedUntil: embargoOf(dates, attributeOf(docdata, 'management-status')),
    }),
    language: fields.language,
    reference: issued?.day,
    issues: [
      ...Object.values(dates).flatMap(({ issues }) => issues),
      ...notHeld([...copy.notHeld, ...headNotHeld(root)]),
    ],
  };
}

function datesOf(root: XmlElement): Readonly<Record<string, HeaderDate>> {
  const docdata = childAt(root, 'head', 'docdata');
  const read = (name: string, parent: XmlElement | undefined): [string, HeaderDate] => [
    name,
    readDate(attributeOf(childAt(parent, name), 'norm'), name),
  ];
  return Object.fromEntries([
    read('date.issue', docdata),
    read('date.release', docdata),
    read('date.expire', docdata),
    read('story.date', childAt(root, 'body', 'body.head', 'dateline')),
  ]);
}

/** Every item has a day of release; it is an embargo where it is said to be, or lies after the day of issue. */
function embargoOf(dates: Readonly<Record<string, HeaderDate>>, status = ''): string | undefined {
  const release = dates['date.release']?.instant;
  const issue = dates['date.issue']?.instant;
  if (release === undefined || status === 'embargoed' || issue === undefined) return release;
  return Date.parse(release) > Date.parse(issue) ? release : undefined;
}

function headerFields(root: XmlElement): Header {
  const head = childAt(root, 'head');
  const docdata = childAt(head, 'docdata');
  const key = childAt(docdata, 'du-key');
  const urgency = childAt(docdata, 'urgency') ?? childAt(head, 'urgency');
  return {
    slug: attributeOf(key, 'key') ?? metaOf(head, 'anpa-keyword') ?? metaOf(head, 'slug'),
    urgency: readUrgency(attributeOf(urgency, 'ed-urg')),
    version: readVersion(attributeOf(key, 'version')),
    status: readStatus(attributeOf(docdata, 'management-status')),
    supersedes: attributeOf(docdata, 'management-doc-idref'),
    rights: rightsOf(childAt(docdata, 'doc.copyright')),
    usageTerms: attributeOf(childAt(docdata, 'doc.rights'), 'limitations'),
    language: attributeOf(childAt(root, 'body'), 'lang') ?? attributeOf(root, 'lang'),
    keywords: childrenNamed(childAt(docdata, 'key-list'), 'keyword').flatMap(
      (keyword) => attributeOf(keyword, 'key') ?? wordsOf(keyword) ?? [],
    ),
    subjects: subjectsOf(head),
    editorNote: attributeOf(childAt(docdata, 'ed-msg'), 'info') || undefined,
    correction: attributeOf(childAt(docdata, 'correction'), 'info') || undefined,
  };
}

const metaOf = (head: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(
    childrenNamed(head, 'meta').find((meta) => attributeOf(meta, 'name') === name),
    'content',
  ) || undefined;

function rightsOf(copyright: XmlElement | undefined): string | undefined {
  const holder = attributeOf(copyright, 'holder');
  const year = attributeOf(copyright, 'year');
  return year === undefined || year === '' ? holder : `© ${year} ${holder ?? ''}`.trimEnd();
}

function subjectsOf(head: XmlElement | undefined): Subject[] {
  const topics = childrenNamed(childAt(head, 'tobject'), 'tobject.subject').map((topic) => ({
    name:
      attributeOf(topic, 'tobject.subject.detail') ??
      attributeOf(topic, 'tobject.subject.matter') ??
      attributeOf(topic, 'tobject.subject.type'),
    code: attributeOf(topic, 'tobject.subject.refnum'),
  }));
  const classifiers = childrenNamed(childAt(head, 'docdata', 'identified-content'), 'classifier').map((classifier) => ({
    name: wordsOf(classifier),
    code: attributeOf(classifier, 'value'),
  }));
  return [...classifiers, ...topics].flatMap(({ name, code }) =>
    name === undefined && code === undefined
      ? []
      : [{ ...(name !== undefined && { name }), ...(code !== undefined && { code }) }],
  );
}

function headNotHeld(root: XmlElement): string[] {
  const head = childAt(root, 'head');
  const names = [...elementsOf(head), ...elementsOf(childAt(head, 'docdata'))]
    .map(nameOf)
    .filter((name) => name !== 'title');
  const metas = childrenNamed(head, 'meta').map((meta) => attributeOf(meta, 'name') ?? 'meta');
  return [
    ...names.filter((name) => !HELD.has(name) && name !== 'meta'),
    ...metas.filter((name) => name !== 'anpa-keyword' && name !== 'slug'),
    ...elementsOf(childAt(head, 'docdata', 'identified-content'))
      .map(nameOf)
      .filter((name) => name !== 'classifier'),
  ];
}
