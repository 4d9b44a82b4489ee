import { type Header, type ItemLink, readStatus, readUrgency, readVersion, type Subject } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { attributeOf, childAt, childrenNamed, elementsOf, nameOf, wordsOf, type XmlElement } from '../../xml/tree.ts';

/** What the standard's fields say where an item does not know them. */
export const UNKNOWN_PROVIDER = 'unknown';
export const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** Elements of the item's metadata that the header holds. */
const HELD = new Set(
  `itemClass provider versionCreated firstCreated embargoed expires pubStatus edNote signal link urgency contentCreated
  contentModified located language keyword subject slugline headline dateline by description copyrightNotice usageTerms
  generator profile`.split(/\s+/),
);

/** The fields of the header but for its dates. */
export function headerFields(newsItem: XmlElement): Header {
  const rights = childAt(newsItem, 'rightsInfo');
  const itemMeta = childAt(newsItem, 'itemMeta');
  const contentMeta = childAt(newsItem, 'contentMeta');
  const links = linksOf(itemMeta);
  const language = attributeOf(childAt(contentMeta, 'language'), 'tag') ?? attributeOf(newsItem, 'lang');
  return {
    slug: wordsOf(childAt(contentMeta, 'slugline')),
    urgency: readUrgency(wordsOf(childAt(contentMeta, 'urgency'))),
    version: readVersion(attributeOf(newsItem, 'version')),
    status: readStatus(codeOf(childAt(itemMeta, 'pubStatus'))),
    supersedes: links.find(({ relation }) => relation === 'supersedes')?.id,
    provider: providerOf(itemMeta),
    rights: wordsOf(childAt(rights, 'copyrightNotice')),
    usageTerms: wordsOf(childAt(rights, 'usageTerms')),
    headline: wordsOf(headlinesOf(contentMeta)[0]),
    byline: wordsOf(childAt(contentMeta, 'by')),
    located: nameOrCode(childAt(contentMeta, 'located')) ?? wordsOf(childAt(contentMeta, 'dateline')),
    language,
    keywords: childrenNamed(contentMeta, 'keyword').flatMap((keyword) => wordsOf(keyword) ?? []),
    subjects: childrenNamed(contentMeta, 'subject').map(subjectOf),
    editorNote: wordsOfAll(notesHeld(itemMeta).filter((note) => !isCorrection(note))),
    correction: wordsOfAll(notesHeld(itemMeta).filter(isCorrection)),
    signals: childrenNamed(itemMeta, 'signal').flatMap((signal) => codeOf(signal)?.replace(/^sig:/, '') ?? []),
    links: links.filter(({ relation }) => relation !== 'supersedes'),
    summary: wordsOf(childAt(contentMeta, 'description')),
  };
}

const codeOf = (concept: XmlElement | undefined): string | undefined =>
  attributeOf(concept, 'qcode') ?? attributeOf(concept, 'uri') ?? attributeOf(concept, 'literal');

const nameOrCode = (concept: XmlElement | undefined): string | undefined =>
  wordsOf(childAt(concept, 'name')) ?? codeOf(concept);

/** The standard wants a provider; what is written for none is none. */
function providerOf(itemMeta: XmlElement | undefined): string | undefined {
  const provider = nameOrCode(childAt(itemMeta, 'provider'));
  return provider === UNKNOWN_PROVIDER ? undefined : provider;
}

/** In the order of their ranks, the main one first. */
const headlinesOf = (contentMeta: XmlElement | undefined): XmlElement[] =>
  childrenNamed(contentMeta, 'headline').toSorted(
    (one, other) => Number(attributeOf(one, 'rank') ?? 1) - Number(attributeOf(other, 'rank') ?? 1),
  );

function subjectOf(subject: XmlElement): Subject {
  const name = wordsOf(childAt(subject, 'name'));
  const code = codeOf(subject);
  return { ...(name !== undefined && { name }), ...(code !== undefined && { code }) };
}

/** Notes that may be published; one that is a page of markup repeats the others for the eye. */
const notesHeld = (itemMeta: XmlElement | undefined): XmlElement[] =>
  childrenNamed(itemMeta, 'edNote').filter(
    (note) => attributeOf(note, 'pubconstraint') === undefined && elementsOf(note).length === 0,
  );

const isCorrection = (note: XmlElement): boolean => (attributeOf(note, 'role') ?? '').includes('correction');

/** What each says, on a line of its own; once where two say the same. */
function wordsOfAll(elements: readonly XmlElement[]): string | undefined {
  const lines = new Set(elements.flatMap((element) => wordsOf(element) ?? []));
  return lines.size === 0 ? undefined : [...lines].join('\n');
}

/** A credit line that names the provider says no more than that. */
function hasOwnCredit(itemMeta: XmlElement | undefined, contentMeta: XmlElement | undefined): boolean {
  const credits = childrenNamed(contentMeta, 'creditline').flatMap((credit) => wordsOf(credit) ?? []);
  return credits.some((credit) => credit !== providerOf(itemMeta));
}

const linksOf = (itemMeta: XmlElement | undefined): ItemLink[] =>
  childrenNamed(itemMeta, 'link').flatMap((link) => {
    const id = attributeOf(link, 'residref') ?? attributeOf(link, 'href');
    const relation = attributeOf(link, 'rel')?.replace(/^irel:/, '') || 'associatedWith';
    return id === undefined ? [] : [{ relation, id: idOf(id) }];
  });

/** Names of metadata for which the header has no field, and of fields that hold one where the item has more. */
export function fieldsNotHeld(newsItem: XmlElement): string[] {
  const rights = childAt(newsItem, 'rightsInfo');
  const itemMeta = childAt(newsItem, 'itemMeta');
  const contentMeta = childAt(newsItem, 'contentMeta');
  const names = [rights, itemMeta, contentMeta].flatMap(elementsOf).map(nameOf);
  const isRepeated = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return [
    ...names.filter((name) => !HELD.has(name) && name !== 'creditline'),
    ...(hasOwnCredit(itemMeta, contentMeta) ? ['creditline'] : []),
    ...['headline', 'description', 'by', 'slugline', 'located', 'usageTerms', 'copyrightNotice'].filter(isRepeated),
    ...(notesHeld(itemMeta).length < childrenNamed(itemMeta, 'edNote').length ? ['edNote'] : []),
    ...elementsOf(newsItem)
      .map(nameOf)
      .filter((name) => ['partMeta', 'assert', 'inlineRef', 'hopHistory', 'derivedFrom'].includes(name)),
  ];
}
