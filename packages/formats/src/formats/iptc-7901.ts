import type { Article } from '@wirecopy/core';
import { cutAfter } from '../cut.ts';
import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';
import { FormatError, NotTextError } from '../errors.ts';
import type { Item } from '../format.ts';
import { headerFrom, headerOf, readUrgency } from '../header.ts';
import { notHeld } from '../issues.ts';
import * as control from '../wire/control.ts';
import { readIptcStamp, writeIptcStamp } from '../wire/stamp.ts';
import { joinTakes } from '../wire/takes.ts';

const { EOT, ETX, SOH, STX } = control;

/** Source and number, priority, category, number of words, and what the sender adds. */
const HEADER = /^([A-Za-z]{2,4})(\d{1,4})[ \t]+(\d)[ \t]+(\S{1,3})[ \t]+(\d{1,5})(?:[ \t]+(.*))?$/m;

/**
 * IPTC 7901: the frames in which European agencies carry stories.
 *
 * Lines of the copy stay as they were set. The headline ends with ` =`. Source: IPTC 7901, 1979.
 */
export const iptc7901 = defineFormat({
  name: 'iptc-7901',
  title: 'IPTC 7901 wire frames',
  mediaTypes: ['application/x-iptc-7901'],
  extensions: ['7901', 'iptc7901'],
  sniff: (head) => new RegExp(`^\\s*${SOH}[A-Za-z]{2,4}\\d{1,4} [^${STX}]{0,400}${STX}`).test(head),
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
  const header = frame && HEADER.exec(control.cleanCopy(frame.header));
  if (!frame || !header) {
    throw new FormatError('iptc-7901', 'expected 0x01, a header such as "eca062 4 i 211", and 0x02; found none');
  }
  const [, , , priority, category = '', , added = ''] = header;
  const text = withoutMark(control.cleanCopy(frame.text));
  if (text === '') throw new NotTextError('iptc-7901', 'a frame without copy');
  const published = readIptcStamp(frame.trailer);
  return {
    source: { text, mediaType: 'text/plain' },
    envelope: headerOf({
      slug: slugOf(control.cleanCopy(frame.header).slice(header[0].length)),
      urgency: readUrgency(priority),
      published,
      subjects: category === '-' ? [] : [{ code: `iptc7901:${category}` }],
    }),
    reference: published?.slice(0, 10),
    issues: [
      ...(frame.isWhole ? [] : [control.damagedEnd]),
      ...control.strayControls(frame.text),
      ...notHeld(['story number', ...(added === '' ? [] : ['added information'])]),
    ],
  };
}

/** The copy without the `=` that ends its headline, which stands within the first lines. */
function withoutMark(copy: string): string {
  const lines = copy.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const blank = lines.findIndex((line, at) => at > first && line.trim() === '');
  const marked = lines.findIndex((line, at) => at < blank && line.trimEnd().endsWith('='));
  return lines
    .map((line, at) => (at === marked ? line.trimEnd().slice(0, -1).trimEnd() : line))
    .slice(Math.max(first, 0))
    .join('\n');
}

/** The line above the copy: "Germany-politics/". */
const slugOf = (lines: string): string =>
  lines
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\/$/, '');

function writeStory(article: Article): string {
  const { slug, urgency, published, subjects = [] } = headerFrom(article);
  const { text } = article.source;
  const words = text.split(/\s+/).filter(Boolean).length;
  const category = subjects.find(({ code }) => code?.startsWith('iptc7901:'))?.code?.slice(9) ?? '-';
  const keyword = slug === undefined ? '' : `\r\n${control.framedCopy(slug)}/\r\n`;
  const stamp = published === undefined ? '' : `${writeIptcStamp(published)}\r\n`;
  const header = `${SOH}wcp0001 ${urgency ?? 4} ${category} ${words}\r\n${keyword}`;
  return `${header}${STX}${control.framedCopy(markHeadline(article))}\r\n${ETX}${stamp}${EOT}`;
}

/** Ends the first lines with the mark that says they are the headline. */
function markHeadline({ source: { text }, headline }: Article): string {
  const end = text.indexOf('\n\n');
  return headline && end > 0 && headline.anchors[0].start < end ? `${text.slice(0, end)} =${text.slice(end)}` : text;
}
