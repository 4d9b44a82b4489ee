import type { Credit } from '../../model/credit.ts';
import { anchorsOf } from '../../text/spans.ts';
import { namesOf } from './credit-roles.ts';

/** "To contact the reporter on this story: Ana Pop in Oslo at ana@nordlys.example" */
const CONTACTS = /To contact the (reporter|editor)[^:\n]{0,40}: */g;
/** "-By Ana Pop, Nordlys Newswires; 22-33" */
const SIGNED = /^-+ ?By ([^,\n]+), .*\d/;

/** Who wrote and edited, where a text that ends the copy tells how to reach them. */
export function readContacts(tail: string, offset: number, line: number): Credit | undefined {
  const contact = [...tail.matchAll(CONTACTS)].at(-1);
  const signed = SIGNED.exec(tail.slice(line));
  const start = contact?.index ?? line;
  const list = contact === undefined ? signed?.[1] : tail.slice(start + contact[0].length);
  if (list === undefined || /\n\s*\n/.test(list)) return undefined;
  const names = namesOf(list.replace(/\s+/g, ' ').replaceAll(';', ','));
  const role = contact?.[1] === 'editor' ? 'editing' : 'reporting';
  return names.length === 0 ? undefined : { role, names, anchors: anchorsOf(offset + start, offset + tail.length) };
}
