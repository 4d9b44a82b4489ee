import { defineFormat } from '../../define-format.ts';
import { hasMailHeader, readMail } from './read.ts';

/** A message of e-mail: text or HTML, in parts and in any encoding. Source: RFC 5322, RFC 2045. */
export const mail = defineFormat({
  name: 'mail',
  title: 'e-mail message',
  mediaTypes: ['message/rfc822'],
  extensions: ['eml'],
  sniff: (head) => hasMailHeader(head),
  async *read(bytes) {
    yield await readMail(bytes, 'mail');
  },
});
