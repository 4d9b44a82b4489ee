import { defineFormat } from '../../define-format.ts';
import { readNewsMlG2 } from './read.ts';
import { writeNewsMlG2 } from './write.ts';

const NAMESPACE = /xmlns(?::\w+)?=["']http:\/\/iptc\.org\/std\/nar\/2006-10-01\//;
const ROOT =
  /<(?:\w+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|contentSet|contentMeta|groupSet)[\s>]/;

/**
 * NewsML-G2: the XML envelope of IPTC news items, with NITF, XHTML or plain text inside.
 *
 * Reads each text item of an item or a message. Errors: what carries no text item is a `NotTextError` that says what it is.
 * Source: iptc.org/std/NewsML-G2, schema 2.30.
 */
export const newsMlG2 = defineFormat({
  name: 'newsml-g2',
  title: 'IPTC NewsML-G2',
  mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  extensions: ['newsmlg2', 'newsml-g2.xml'],
  sniff: (head) => /^\uFEFF?\s*</.test(head) && (NAMESPACE.test(head) || ROOT.test(head.slice(0, 600))),
  read: (bytes) => readNewsMlG2(bytes, 'newsml-g2'),
  write: writeNewsMlG2,
});
