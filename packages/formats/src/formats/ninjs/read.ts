import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { type Header, headerOf, type ItemLink, readVersion } from '../../header.ts';
import { idOf } from '../../ids.ts';
import { type FormatIssue, notHeld } from '../../issues.ts';
import { checkJson, readJsonText } from '../../json.ts';
import { readHtmlText } from '../../markup/html.ts';
import { checkNinjs } from './check.ts';
import { NinjsItem, namesUnknown, type Variant, withCommonNames } from './model.ts';

/** The fields that an article and its header hold. */
const HELD = new Set(
  `uri type version versioncreated contentcreated firstcreated expires embargoed pubstatus urgency copyrightnotice
  usageterms ednote language byline slugline located standard headline headlines descriptions description_text bodies
  body_text body_html subjects infosources associations title`.split(/\s+/),
);

/**
 * Reads one item of any version.
 *
 * Errors: `FormatError` for one that the official schemas refuse; a valid item without copy is a `NotTextError`.
 */
export async function* readNinjs(bytes: Uint8Array, format: string): AsyncGenerator<Item> {
  const parsed = readObject(bytes, format);
  await checkNinjs(parsed, format);
  yield itemOf(parsed, format);
}

/** Reads what resembles an item: names that no version of the standard has are told, and the copy is read all the same. */
export const readLoosely = (bytes: Uint8Array, format: string): Item => itemOf(readObject(bytes, format), format);

function readObject(bytes: Uint8Array, format: string): object {
  const parsed = readJsonText(bytes, format);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new FormatError(format, `expected one item as a JSON object, found ${JSON.stringify(parsed).slice(0, 20)}`);
}

function itemOf(parsed: object, format: string): Item {
  const item = checkJson(withCommonNames(parsed), NinjsItem, format);
  const body = readBody(item, format);
  const dates = ['versioncreated', 'embargoed', 'contentcreated', 'firstcreated', 'expires'] as const;
  const read = Object.fromEntries(dates.map((field) => [field, readDate(item[field], field)]));
  return {
    id: idOf(item.uri),
    source: {
      text: joinCopy({ headline: headlineOf(item), byline: item.byline, paragraphs: body.paragraphs }),
      mediaType: 'text/plain',
    },
    envelope: headerOf({
      ...headerFields(item, body.isDescription),
      published: read['versioncreated']?.instant,
      embargoedUntil: read['embargoed']?.instant,
      created: read['contentcreated']?.instant ?? read['firstcreated']?.instant,
      expires: read['expires']?.instant,
    }),
    language: item.language,
    reference: read['versioncreated']?.day,
    issues: [
      ...Object.values(read).flatMap(({ issues }) => issues),
      ...notHeld([...Object.keys(item).filter((key) => !HELD.has(key)), ...body.hidden, ...partsNotHeld(item)]),
      ...namesUnknown(item).map(notOfTheStandard),
    ],
  };
}

const notOfTheStandard = (place: string): FormatIssue => ({
  code: 'invalid',
  message: `no version of ninjs has "${place}"; the copy was read all the same`,
  place,
});

interface Body {
  readonly paragraphs: readonly string[];
  readonly hidden: readonly string[];
  readonly isDescription: boolean;
}

function readBody(item: NinjsItem, format: string): Body {
  const isText = ['text', 'component', undefined].includes(item.type);
  const body = bestOf(variantsOf(item, 'body', item.bodies));
  const description = bestOf(variantsOf(item, 'description', item.descriptions));
  const chosen = body ?? (isText ? description : undefined);
  if (chosen) {
    const { blocks, hidden } = blocksOf(chosen, format);
    if (blocks.length > 0) return { paragraphs: blocks, hidden, isDescription: chosen === description };
  }
  if (isText && headlineOf(item) !== undefined) return { paragraphs: [], hidden: [], isDescription: false };
  throw new NotTextError(
    format,
    `an item of type ${JSON.stringify(item.type ?? 'unknown')} without body${isText ? ', description or headline' : ''}`,
  );
}

/** 1.x names each form of a text ("body_html"), later versions list them. */
const variantsOf = (item: NinjsItem, name: string, listed: readonly Variant[] = []): readonly Variant[] => [
  ...listed,
  ...Object.entries(item)
    .filter(([key, value]) => key.startsWith(`${name}_`) && typeof value === 'string')
    .map(([key, value]) => ({ role: key.slice(name.length + 1), value: String(value) })),
];

/** Plain text before markup, since nothing is lost in it; the main body before others. */
function bestOf(variants: readonly Variant[]): Variant | undefined {
  const filled = variants.filter(({ value }) => value.trim() !== '');
  const rank = (variant: Variant): number => (isMarkup(variant) ? 2 : 0) + (variant.role?.match(/main|text/) ? 0 : 1);
  return filled.toSorted((one, other) => rank(one) - rank(other))[0];
}

const isMarkup = ({ role, contenttype, value }: Variant): boolean =>
  contenttype === undefined
    ? role?.match(/html|xml/i) !== null || /^\s*<(?:p|div|section|article|html)\b/i.test(value)
    : !contenttype.startsWith('text/plain');

function blocksOf(variant: Variant, format: string): { blocks: readonly string[]; hidden: readonly string[] } {
  return isMarkup(variant) ? readHtmlText(variant.value, format) : { blocks: [variant.value], hidden: [] };
}

const headlineOf = (item: NinjsItem): string | undefined =>
  plain(item.headline ?? bestOf(variantsOf(item, 'headline', item.headlines))?.value ?? item.title);

const plain = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined;

function headerFields(item: NinjsItem, isDescription: boolean): Header {
  const links = linksOf(item);
  const subjects = (item.subjects ?? []).filter(({ rel }) => rel !== 'keyword');
  const summary = isDescription ? undefined : bestOf(variantsOf(item, 'description', item.descriptions));
  return {
    slug: item.slugline,
    urgency: item.urgency === undefined ? undefined : Math.round(item.urgency),
    version: readVersion(item.version),
    status: item.pubstatus,
    supersedes: links.find(({ relation }) => relation === 'supersedes')?.id,
    provider: item.infosources?.find(({ role }) => role === 'provider')?.name,
    rights: item.copyrightnotice,
    headline: headlineOf(item),
    byline: item.byline,
    located: item.located,
    language: item.language,
    keywords: item.subjects?.flatMap(({ rel, name }) => (rel === 'keyword' && name !== undefined ? [name] : [])),
    subjects: subjects.map(({ name, scheme = '', code, uri, literal }) => ({
      ...(name !== undefined && { name }),
      ...((uri ?? literal ?? code) !== undefined && { code: uri ?? literal ?? `${scheme}${code}` }),
    })),
    editorNote: item.ednote,
    usageTerms: item.usageterms,
    links: links.filter(({ relation }) => relation !== 'supersedes'),
    summary: summary && plain(summary.value),
  };
}

function linksOf({ associations = [] }: NinjsItem): ItemLink[] {
  const named = Array.isArray(associations)
    ? associations
    : Object.entries(associations).map(([name, item]) => ({ ...item, name }));
  return named.map(({ name, uri }) => ({ relation: name || 'associated', id: idOf(uri) }));
}

/** What stands inside a held field and has no place in the header. */
function partsNotHeld({
  subjects = [],
  associations = [],
  version,
  infosources = [],
  bodies = [],
}: NinjsItem): string[] {
  const inside = (name: string, objects: readonly object[], held: string): string[] =>
    objects
      .flatMap((each) => Object.keys(each).filter((key) => !held.split(' ').includes(key)))
      .map((key) => `${name}/${key}`);
  return [
    ...inside('subjects', subjects, 'name rel scheme code uri literal'),
    ...inside('associations', Object.values(associations), 'name uri rel'),
    ...inside('infosources', infosources, 'name role'),
    ...(infosources.some(({ role }) => role !== 'provider') ? ['infosources'] : []),
    ...(bodies.length > 1 ? ['bodies'] : []),
    ...(version !== undefined && readVersion(version) === undefined ? ['version'] : []),
  ];
}
