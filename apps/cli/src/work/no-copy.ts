import { decode } from '@wirecopy/formats';
import { isPacked } from '../intake/unpack.ts';

/** Files that desks have and that hold no copy as it is read here, by their first bytes, and what makes copy of them. */
const KINDS: readonly (readonly [magic: RegExp, found: string, advice: string])[] = [
  [/^%PDF-/, 'PDF', 'pdftotext takes the text out'],
  [/^\{\\rtf\d/, 'RTF', 'save it as plain text'],
  [/^\xd0\xcf\p{Cc}\xe0/u, 'a document of an office program', 'save it as plain text'],
  [/^PK\p{Cc}\p{Cc}/u, 'a zip file or a document of an office program', 'unzip it, or save it as plain text'],
  [/^BZh[1-9]/, 'bzip2', 'bunzip2 unpacks it'],
  [/^\xfd7zXZ/, 'xz', 'unxz unpacks it'],
  [/^7z\xbc\xaf/, '7-Zip', '7z x unpacks it'],
];

/** Errors: one that says what bytes are that are no text. */
export function refuseBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const kind = KINDS.find(([magic]) => magic.test(head));
  if (kind) throw new Error(`expected copy, found ${kind[1]}; ${kind[2]}`);
  if (decode(bytes.subarray(0, 8192)).includes('\0')) throw new Error('expected copy, found binary data');
}

/** Errors: one for markup and data of no known format, whose signs would be read as words of copy. */
export function refuseUnknown(bytes: Uint8Array): void {
  const text = decode(bytes);
  if (/^\uFEFF?\s*<\?xml\s/.test(text)) refuse('XML');
  if (isJson(text))
    refuse('JSON', /^\uFEFF?\s*\[/.test(text) ? 'write what the list holds on lines of its own, or' : '');
}

function refuse(found: string, advice = ''): never {
  throw new Error(
    `expected copy, found ${found} of no format that is known;${advice && ` ${advice}`} --from names one`,
  );
}

function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Errors: one for packed data, which is unpacked before where its name does not hide it. */
export function refusePacked(bytes: Uint8Array): void {
  if (isPacked(bytes)) throw new Error('expected copy, found packed data under a name that says otherwise; rename it');
}
