import type { Article } from '@wirecopy/core';
import { splitCopy } from '../copy.ts';
import { cutAfter } from '../cut.ts';
import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';
import { FormatError, NotTextError } from '../errors.ts';
import type { Item } from '../format.ts';
import { headerFrom, headerOf, sentAt } from '../header.ts';
import { type FormatIssue, notHeld } from '../issues.ts';
import { anpaPriority, readAnpaHeader } from '../wire/anpa-header.ts';
import * as control from '../wire/control.ts';
import { readAnpaStamp, writeAnpaStamp } from '../wire/stamp.ts';
import { joinTakes } from '../wire/takes.ts';

/** What stands where a story has no keyword: the header wants one. */
const NO_KEYWORD = '-';

const { DC1, DC3, EOT, ETX, SOH, STX, SYN, US } = control;

const FRAME = new RegExp(`^[\\s${SYN}]*${SYN}${SOH}[^${STX}]{0,400}${STX}`);

/**
 * ANPA 1312: the seven-bit frames in which American wires carry stories.
 *
 * Copy is read as it was set: lines that end in `<` or `=` are the header, a tab begins a paragraph. It has no ids that
 * last longer than a day. Source: ANPA 89-3, "High-speed wire service transmission guidelines".
 */
export const anpa1312 = defineFormat({
  name: 'anpa-1312',
  title: 'ANPA 1312 wire frames',
  mediaTypes: ['application/x-anpa-1312'],
  extensions: ['anpa'],
  sniff: (head) => FRAME.test(head),
  cut: cutAfter(EOT),
  read: (bytes) => {
    const text = decode(bytes);
    return text.trim() === '' ? [] : [readStory(text)];
  },
  write: writeStory,
  arrange: joinTakes,
});

function readStory(bytes: string): Item {
  const frame = control.readFrame(bytes);
  if (!frame) throw new FormatError('anpa-1312', `expected ${printed(SYN + SOH)} … ${printed(STX)}, found neither`);
  const { urgency, category = '', keyword = '' } = readAnpaHeader(frame.header) ?? {};
  const blocks = blocksOf(frame.text);
  if (blocks.length === 0) throw new NotTextError('anpa-1312', 'a frame without copy');
  const published = readAnpaStamp(frame.trailer);
  return {
    source: { text: blocks.join('\n\n'), mediaType: 'text/plain' },
    envelope: headerOf({
      slug: keyword === NO_KEYWORD ? undefined : slugOf(keyword, blocks),
      urgency,
      published,
      provider: /^\s*([A-Za-z][\w. ]*?)-[A-Z]{2}-\d\d-/.exec(frame.trailer)?.[1],
      subjects: category === '' || category === '-' ? [] : [{ code: `anpa:${category}` }],
    }),
    reference: published?.slice(0, 10),
    issues: [...issuesOf(frame, keyword), ...control.strayControls(frame.text)],
  };
}

function issuesOf({ header, trailer, isWhole }: control.Frame, keyword: string): FormatIssue[] {
  const [address = ''] = header.split('\n', 1);
  return [
    ...(isWhole ? [] : [control.damagedEnd]),
    ...(keyword === '' ? [headerDamaged(header)] : []),
    ...(readAnpaStamp(trailer) === undefined ? [withoutYear] : []),
    ...notHeld(address.trim() === '' ? [] : ['story number']),
  ];
}

const headerDamaged = (header: string): FormatIssue => ({
  code: 'damaged',
  message: `expected "priority category keyword month-day words", found ${JSON.stringify(header.slice(0, 60))}`,
  place: 'header',
});

const withoutYear: FormatIssue = {
  code: 'date',
  message: 'expected a stamp such as "02-20-16 0337GMT" at the end, found none; the header’s day has no year',
  place: 'stamp',
};

/** Lines of the header begin with `^` and end with `<` (set left) or `=` (set centred). */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const raw of control.cleanCopy(text).split('\n')) {
    const isHeader = raw.startsWith('^');
    const line = isHeader ? raw.slice(1).trimEnd().replace(/[<=]$/, '') : raw.trim();
    if (line.trim() !== '') {
      if (isOpen && !isHeader && !/^\t/.test(raw)) blocks.push(`${blocks.pop()}\n${line}`);
      else blocks.push(line.trim());
    }
    isOpen = line.trim() !== '' && !isHeader;
  }
  return blocks;
}

/** The keyword is cut to fit the header; the copy's first line has all of it, and the number of words. */
function slugOf(keyword: string, [first = '']: readonly string[]): string {
  const [full = ''] = first.split(/,\s*(?=\d|\w+ (?:Ld|Add|Take))/, 1);
  const squeeze = (text: string): string => text.replace(/\s+/g, '').slice(0, 12);
  return keyword !== '' && !full.includes('\n') && full.length < 80 && squeeze(full) === squeeze(keyword)
    ? full
    : keyword;
}

function writeStory(article: Article): string {
  const header = headerFrom(article);
  const { headline, byline, paragraphs } = splitCopy(article);
  const words = article.source.text.split(/\s+/).filter(Boolean).length;
  const sent = sentAt(article);
  const day = sent === undefined ? '01-01' : writeAnpaStamp(sent).slice(0, 5);
  const category = header.subjects?.find(({ code }) => code?.startsWith('anpa:'))?.code?.slice(5) ?? '-';
  const keyword = control.cleanCopy(header.slug ?? article.slugline?.text ?? '').replaceAll('\n', ' ') || NO_KEYWORD;
  return [
    `${SYN}${SYN}${SOH}a0000${US}-----\r\n`,
    `${anpaPriority(header.urgency)} ${category}${DC3}${DC1} ${keyword} ${day} ${String(words).padStart(4, '0')}\r\n${STX}`,
    ...[headline, byline].map((line) => (line === undefined ? '' : `^${control.framedCopy(line)}<\r\n`)),
    ...paragraphs.map((text) => `\t   ${control.framedCopy(text)}\r\n`),
    `\r\n${ETX}${stampOf(header.provider, header.published)}\r\n${EOT}`,
  ].join('');
}

const stampOf = (provider: string | undefined, published: string | undefined): string =>
  published === undefined ? '' : `${provider === undefined ? '' : `${provider}-WF-`}${writeAnpaStamp(published)}<`;

const printed = (controls: string): string =>
  [...controls].map((each) => `0x${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join(' ');
