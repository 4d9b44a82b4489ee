import type { Address, Email } from 'postal-mime';
import { joinCopy } from '../../copy.ts';
import { readDate } from '../../dates.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { headerOf, type ItemLink } from '../../header.ts';
import { notHeld } from '../../issues.ts';
import { readHtmlText } from '../../markup/html.ts';

/** Parts nest as forwarded mail does, and no deeper. */
const LIMITS = { maxNestingDepth: 20, maxRfc822NestingDepth: 5, maxHeadersSize: 2 ** 20 };

/** The time that postal-mime takes grows with the square of the lines of a part, unless they are base64. */
const MOST_LINES = 40_000;
const LINE_FEED = 0x0a;
const BASE64_LINE = /^[\w+/=]{60,}\r?$/;

/** Reads a message: its subject, and its text before its HTML. One without a date is of when it was received. Errors: `FormatError`; a message without text is a `NotTextError`. */
export async function readMail(bytes: Uint8Array, format: string, received?: string): Promise<Item> {
  guardLines(bytes, format);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, LIMITS).catch((cause: unknown) => {
    throw new FormatError(format, `expected a message: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  if (!mail.headers.some(({ key }) => ['from', 'date', 'subject', 'message-id'].includes(key))) {
    throw new FormatError(format, 'expected headers such as "From:" and "Date:", found none');
  }
  const header = (name: string): string | undefined =>
    mail.headers.find(({ key }) => key === name)?.value.trim() || undefined;
  const id = unbracketed(mail.messageId);
  const { blocks, hidden } = copyOf(mail, format);
  if (blocks.length === 0) throw new NotTextError(format, whatInstead(mail), { place: id });
  const date = readDate(header('date') ?? received, 'Date');
  const expires = readDate(header('expires'), 'Expires');
  const headline = mail.subject?.replace(/\s+/g, ' ').trim();
  return {
    id,
    source: { text: joinCopy({ headline, paragraphs: blocks }), mediaType: 'text/plain' },
    envelope: headerOf({
      headline,
      provider: nameOf(mail.from),
      published: date.instant,
      expires: expires.instant,
      supersedes: unbracketed(header('supersedes')),
      keywords: (header('keywords') ?? '').split(/\s*,\s*/).filter(Boolean),
      language: header('content-language')?.split(/\s*,\s*/)[0],
      links: linksOf(mail),
    }),
    language: header('content-language')?.split(/\s*,\s*/)[0],
    reference: date.day,
    issues: [
      ...date.issues,
      ...expires.issues,
      ...notHeld([
        ...mail.attachments.map(({ filename, mimeType }) => `attachment ${filename ?? mimeType}`),
        ...hidden,
      ]),
    ],
  };
}

/** Errors: `FormatError` for more lines than any message of a desk has. */
function guardLines(bytes: Uint8Array, format: string): void {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  if (lines <= MOST_LINES) return;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const isEncoded = /^content-transfer-encoding:\s*base64/im.test(text);
  if (isEncoded) lines = text.split('\n').filter((line) => !BASE64_LINE.test(line)).length;
  if (lines > MOST_LINES)
    throw new FormatError(
      format,
      `expected at most ${MOST_LINES} lines of text in a message, found ${lines}; split it`,
    );
}

function copyOf(
  { text, html }: Email,
  format: string,
): { readonly blocks: readonly string[]; readonly hidden: readonly string[] } {
  const plain = text?.replace(/\r\n?/g, '\n').trim();
  if (plain) return { blocks: [plain], hidden: [] };
  return html === undefined ? { blocks: [], hidden: [] } : readHtmlText(html, format);
}

const whatInstead = ({ attachments }: Email): string =>
  attachments.length === 0 ? 'a message without text' : `a message with ${attachments[0]?.mimeType} and no text`;

const unbracketed = (id: string | undefined): string | undefined => id?.trim().replace(/^<(.*)>$/s, '$1') || undefined;

const nameOf = (address: Address | undefined): string | undefined => address?.name || address?.address || undefined;

const linksOf = ({ inReplyTo }: Email): ItemLink[] => {
  const id = unbracketed(inReplyTo);
  return id === undefined ? [] : [{ relation: 'inReplyTo', id }];
};

/** Whether lines begin as a message does: fields, two of which every message has. */
export function hasMailHeader(head: string): boolean {
  const known = new Set<string>();
  for (const line of head.split(/\r?\n/, 60)) {
    const [, name = ''] = /^([A-Za-z][\w-]{0,60}):(?:\s|$)/.exec(line) ?? [];
    if (name === '' && !/^[ \t]+\S/.test(line)) break;
    if (/^(?:from|date|subject|message-id|received|mime-version|to|return-path)$/i.test(name))
      known.add(name.toLowerCase());
  }
  return known.size >= 2;
}
