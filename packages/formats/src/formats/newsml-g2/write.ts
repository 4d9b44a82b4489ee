import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { type Header, headerFrom, sentAt, sentBy } from '../../header.ts';
import { uriOf } from '../../ids.ts';
import { element, type Markup, textElement, xmlFile } from '../../xml/write.ts';
import { writeNitfBody } from '../nitf/copy.ts';
import { NITF_NAMESPACE } from '../nitf/write.ts';
import { UNKNOWN_PROVIDER, UNKNOWN_TIME } from './header.ts';

/** A news item of NewsML-G2 2.30 at power conformance, with the copy as NITF. */
export function writeNewsMlG2(article: Article): string {
  const header = headerFrom(article);
  return xmlFile(
    element(
      'newsItem',
      {
        xmlns: 'http://iptc.org/std/nar/2006-10-01/',
        guid: uriOf(article.id),
        version: header.version,
        standard: 'NewsML-G2',
        standardversion: '2.30',
        conformance: 'power',
        'xml:lang': header.language ?? article.language,
      },
      element('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml' }),
      writeRights(header),
      writeItemMeta(article, header),
      writeContentMeta(article, header),
      element(
        'contentSet',
        {},
        element(
          'inlineXML',
          { contenttype: 'application/nitf+xml' },
          element('nitf', { xmlns: NITF_NAMESPACE }, writeNitfBody(article, { language: header.language })),
        ),
      ),
    ),
  );
}

const writeRights = ({ rights, usageTerms }: Header): Markup | undefined =>
  rights === undefined && usageTerms === undefined
    ? undefined
    : element('rightsInfo', {}, textElement('copyrightNotice', rights), textElement('usageTerms', usageTerms));

/** Each line of a note with a word in it is a note. */
const linesOf = (notes = ''): readonly string[] => notes.split('\n').filter((line) => line.trim() !== '');

function writeItemMeta(article: Article, header: Header): Markup {
  const provider = sentBy(article);
  const { supersedes, links = [], signals = [] } = header;
  const allLinks = supersedes === undefined ? links : [{ relation: 'supersedes', id: supersedes }, ...links];
  return element(
    'itemMeta',
    {},
    element('itemClass', { qcode: 'ninat:text' }),
    element('provider', { literal: provider ?? UNKNOWN_PROVIDER }, textElement('name', provider)),
    textElement('versionCreated', sentAt(article) ?? UNKNOWN_TIME),
    textElement('embargoed', header.embargoedUntil),
    header.status && element('pubStatus', { qcode: `stat:${header.status}` }),
    ...linesOf(header.editorNote).map((note) => textElement('edNote', note)),
    ...linesOf(header.correction).map((note) => textElement('edNote', note, { role: 'ednoterole:correction' })),
    ...signals.map((signal) => element('signal', { qcode: signal.includes(':') ? signal : `sig:${signal}` })),
    textElement('expires', header.expires),
    ...allLinks.map(({ relation, id }) => element('link', { rel: `irel:${relation}`, residref: uriOf(id) })),
  );
}

function writeContentMeta(article: Article, header: Header): Markup {
  const copy = splitCopy(article);
  return element(
    'contentMeta',
    {},
    textElement('urgency', header.urgency === undefined ? undefined : String(header.urgency)),
    textElement('contentCreated', header.created),
    header.located === undefined ? undefined : element('located', {}, textElement('name', header.located)),
    element('language', { tag: header.language ?? article.language }),
    ...(header.keywords ?? []).map((keyword) => textElement('keyword', keyword)),
    ...(header.subjects ?? []).map(({ name, code }) =>
      element('subject', codeAttribute(code), textElement('name', name)),
    ),
    textElement('slugline', header.slug),
    textElement('headline', header.headline ?? copy.headline),
    textElement('by', header.byline ?? copy.byline),
    textElement('description', header.summary),
  );
}

/** A code with a scheme ("medtop:04000000"), a URI, or words of the provider's own. */
function codeAttribute(code: string | undefined): Readonly<Record<string, string>> {
  if (code === undefined) return {};
  if (/^(?:https?|urn):/.test(code)) return { uri: code };
  return { [/^[^\s:]+:\S+$/.test(code) ? 'qcode' : 'literal']: code };
}
