import type { Format } from './format.ts';
import { newsMlG2 } from './formats/newsml-g2/newsml-g2.ts';
import { ninjs, ninjs2 } from './formats/ninjs/ninjs.ts';
import { nitf } from './formats/nitf/nitf.ts';
import { text } from './formats/text.ts';
import { wirecopy } from './formats/wirecopy.ts';

/** Every format, in the order in which bytes are tried. Plain text, which anything can be, comes last. */
export const FORMATS: readonly Format[] = [wirecopy, ninjs2, ninjs, newsMlG2, nitf, text];

/** The format with a name; undefined where there is none. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);

/** The format that bytes look like. */
export function sniffFormat(bytes: Uint8Array): Format {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return FORMATS.find((format) => format.sniff(head)) ?? text;
}
