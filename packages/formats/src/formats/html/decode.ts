import { decode, decoderNamed, decodeUtf16 } from '../../decode.ts';

/** How far into a page its declaration of an encoding is looked for. Source: HTML, "prescan a byte stream". */
const PRESCAN = 1024;

const DECLARED = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The text of a page: as UTF-16 where it is, by what it declares, else as UTF-8 or Windows-1252. A name that no standard has is passed over. */
export function decodeHtml(bytes: Uint8Array): string {
  const text = decodeUtf16(bytes) ?? decodeDeclared(bytes) ?? decode(bytes);
  return text.replace(/^\uFEFF/, '');
}

function decodeDeclared(bytes: Uint8Array): string | undefined {
  const [, name = ''] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))) ?? [];
  // A page whose declaration can be read as single bytes is not UTF-16; most that say UTF-8 and are not are Windows-1252.
  return /^(?:utf-?(?:8|16)|)/i.exec(name)?.[0] === '' && name !== '' ? decoderNamed(name)?.decode(bytes) : undefined;
}
