import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';

/** Plain text in UTF-8, UTF-16 or Windows-1252. Holds the copy and nothing else, so it is what remains when nothing else fits. */
export const text = defineFormat({
  name: 'text',
  title: 'plain text in any usual encoding',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  sniff: () => true,
  read: (bytes) => [{ source: { text: decode(bytes), mediaType: 'text/plain' } }],
  write: ({ source }) => source.text,
});
