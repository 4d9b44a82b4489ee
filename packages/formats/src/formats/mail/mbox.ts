import { cutBy } from '../../cut.ts';
import { defineFormat } from '../../define-format.ts';
import { FormatError } from '../../errors.ts';
import { hasMailHeader, readMail } from './read.ts';

/** "From kari@nordlys.example Wed Mar  3 12:00:00 2021", and the empty line above. */
const SEPARATOR = /^From \S.*\d\d:\d\d/;
const LONGEST_SEPARATOR = 200;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A file of messages, each after a line with sender and time that begins "From " below an empty line. Source: RFC 4155. */
export const mbox = defineFormat({
  name: 'mbox',
  title: 'mailbox with e-mail messages',
  mediaTypes: ['application/mbox'],
  extensions: ['mbox'],
  sniff: (head) => head.startsWith('From ') && hasMailHeader(head.slice(head.indexOf('\n') + 1)),
  cut: cutBy(() => findNextMessage, LONGEST_SEPARATOR),
  async *read(bytes) {
    const message = withoutSeparator(bytes);
    if (message.length > 0) yield await readMail(message, 'mbox', receivedAt(bytes));
  },
});

function findNextMessage(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nFrom ', from); at !== -1; at = bytes.indexOf('\nFrom ', at + 1)) {
    const before = bytes[at - 1] === CARRIAGE_RETURN ? bytes[at - 2] : bytes[at - 1];
    const line = bytes.toString('latin1', at + 1, at + LONGEST_SEPARATOR).split('\n', 1)[0] ?? '';
    if (before === LINE_FEED && SEPARATOR.test(line)) return at + 1;
  }
  return -1;
}

/** The message below its "From " line. A line of its text that begins so had ">" put before it. */
function withoutSeparator(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.trim() === '') return new Uint8Array();
  if (!text.startsWith('From ')) {
    throw new FormatError('mbox', `expected a line that begins "From ", found ${JSON.stringify(text.slice(0, 20))}`);
  }
  return Buffer.from(text.slice(text.indexOf('\n') + 1).replace(/^>(>*From )/gm, '$1'), 'latin1');
}

/** "Wed Mar  3 12:00:00 2021": when a message came, in UTC, by the line above it. */
function receivedAt(bytes: Uint8Array): string | undefined {
  const [line = ''] = Buffer.from(bytes.subarray(0, LONGEST_SEPARATOR)).toString('latin1').split('\n', 1);
  const [, month, day, time, year] =
    /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d\d:\d\d(?::\d\d)?)\s+(\d{4})\s*$/.exec(line) ?? [];
  return year === undefined ? undefined : `${day} ${month} ${year} ${time} GMT`;
}
