import { decodeUtf16 } from './decode.ts';
import type { Format } from './format.ts';
import { anpa1312 } from './formats/anpa-1312.ts';
import { csv } from './formats/csv.ts';
import { atom } from './formats/feeds/atom.ts';
import { jsonFeed } from './formats/feeds/json-feed.ts';
import { rdf } from './formats/feeds/rdf.ts';
import { rss } from './formats/feeds/rss.ts';
import { html } from './formats/html/html.ts';
import { iptc7901 } from './formats/iptc-7901.ts';
import { jsonLd } from './formats/json-ld/json-ld.ts';
import { mail } from './formats/mail/mail.ts';
import { mbox } from './formats/mail/mbox.ts';
import { markdown } from './formats/markdown/markdown.ts';
import { ndjson } from './formats/ndjson.ts';
import { newsMl1 } from './formats/newsml-1/newsml-1.ts';
import { newsMlG2 } from './formats/newsml-g2/newsml-g2.ts';
import { ninjs, ninjs2, ninjsLoose } from './formats/ninjs/ninjs.ts';
import { nitf } from './formats/nitf/nitf.ts';
import { parquet } from './formats/parquet/parquet.ts';
import { sgml } from './formats/sgml.ts';
import { text } from './formats/text.ts';
import { webAnnotation } from './formats/web-annotation/web-annotation.ts';
import { wirecopy } from './formats/wirecopy.ts';

/** Every format, in the order in which bytes are tried. Plain text, which anything can be, comes last. */
export const FORMATS: readonly Format[] = [
  wirecopy,
  ndjson,
  webAnnotation,
  jsonLd,
  jsonFeed,
  ninjs2,
  ninjs,
  ninjsLoose,
  newsMlG2,
  newsMl1,
  nitf,
  rss,
  rdf,
  atom,
  html,
  anpa1312,
  iptc7901,
  sgml,
  mbox,
  mail,
  markdown,
  parquet,
  csv,
  text,
];

/** The format with a name; undefined where there is none. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);

/** The format that bytes look like. */
export function sniffFormat(bytes: Uint8Array): Format {
  const head = headOf(bytes);
  return FORMATS.find((format) => format.sniff(head)) ?? text;
}

/** Every format that bytes could be of; plain text, which anything can be, comes last. */
export function formatsLike(bytes: Uint8Array): Format[] {
  const head = headOf(bytes);
  return FORMATS.filter((format) => format.sniff(head));
}

const decoder = new TextDecoder();

function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4096);
  return decodeUtf16(start) ?? decoder.decode(start);
}
