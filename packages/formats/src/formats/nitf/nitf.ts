import { defineFormat } from '../../define-format.ts';
import { rootName } from '../../xml/root.ts';
import { readNitf } from './read.ts';
import { writeNitf } from './write.ts';

/**
 * NITF 3.x: the XML in which agencies mark up one story.
 *
 * The copy is the headline, the byline and the body. Source: iptc.org/std/NITF, schema 3.6.
 */
export const nitf = defineFormat({
  name: 'nitf',
  title: 'IPTC NITF 3.x',
  mediaTypes: ['application/nitf+xml'],
  extensions: ['nitf', 'nitf.xml'],
  sniff: (head) => rootName(head.replace(/^[^<]{0,9}/, '')) === 'nitf',
  read: (bytes) => [readNitf(bytes, 'nitf')],
  write: writeNitf,
});
