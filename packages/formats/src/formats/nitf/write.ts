import type { Article } from '@wirecopy/core';
import { type Header, headerFrom } from '../../header.ts';
import { uriOf } from '../../ids.ts';
import { element, type Markup, xmlFile } from '../../xml/write.ts';
import { writeNitfBody } from './copy.ts';

export const NITF_NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';

export function writeNitf(article: Article): string {
  const header = headerFrom(article);
  return xmlFile(
    element('nitf', { xmlns: NITF_NAMESPACE }, writeHead(article, header), writeNitfBody(article, header)),
  );
}

const writeHead = (article: Article, header: Header): Markup =>
  element(
    'head',
    {},
    element('title', {}, article.headline?.text ?? header.slug ?? article.id),
    writeDocdata(article, header),
  );

const writeDocdata = ({ id }: Article, header: Header): Markup =>
  element(
    'docdata',
    {
      'management-status': header.status ?? (header.embargoedUntil === undefined ? undefined : 'embargoed'),
      'management-doc-idref': header.supersedes,
    },
    whereSet('correction', { info: header.correction }),
    element('doc-id', { 'id-string': uriOf(id) }),
    whereSet('urgency', { 'ed-urg': header.urgency }),
    whereSet('date.issue', { norm: header.published }),
    whereSet('date.release', { norm: header.embargoedUntil }),
    whereSet('date.expire', { norm: header.expires }),
    whereSet('ed-msg', { info: header.editorNote }),
    whereSet('du-key', { version: header.version, key: header.slug }),
    whereSet('doc.copyright', { holder: header.rights }),
    whereSet('doc.rights', { limitations: header.usageTerms }),
    header.keywords?.length
      ? element('key-list', {}, ...header.keywords.map((key) => element('keyword', { key })))
      : undefined,
    header.subjects?.length ? element('identified-content', {}, ...header.subjects.map(writeSubject)) : undefined,
  );

const writeSubject = ({ name, code }: { name?: string | undefined; code?: string | undefined }): Markup =>
  element('classifier', { type: 'subject', value: code }, name);

/** An element that stands for its attributes alone. */
function whereSet(name: string, attributes: Readonly<Record<string, string | number | undefined>>): Markup | undefined {
  return Object.values(attributes).some((value) => value !== undefined) ? element(name, attributes) : undefined;
}
