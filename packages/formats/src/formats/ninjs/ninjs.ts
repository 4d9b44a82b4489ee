import { defineFormat } from '../../define-format.ts';
import { readLoosely, readNinjs } from './read.ts';
import { writeNinjs2, writeNinjs3 } from './write.ts';

const FIELD =
  /"(?:body_\w+|bodies|description_\w+|descriptions|title|version[cC]reated|pub[sS]tatus|headlines?|\$?standard)"/;
const DECLARES_2 = /"standard"\s*:\s*\{[^}]*"version"\s*:\s*"2\./;

const looksLikeNinjs = (head: string): boolean =>
  /^\uFEFF?\s*\{\s*"uri"\s*:/.test(head) || (/^\uFEFF?\s*\{/.test(head) && head.includes('"uri"') && FIELD.test(head));

/**
 * ninjs 1.0 to 3.1: the JSON form of IPTC news items.
 *
 * The copy is the headline and the main body, plain text before markup. Errors: an item that no official schema takes is a
 * `FormatError`; one without copy, such as a picture, is a `NotTextError`. Source: iptc.org/std/ninjs.
 */
export const ninjs = defineFormat({
  name: 'ninjs',
  title: 'IPTC ninjs; reads 1.0 to 3.1, writes 3.1',
  mediaTypes: ['application/ninjs+json'],
  extensions: ['ninjs', 'ninjs.json'],
  sniff: (head) => looksLikeNinjs(head) && !DECLARES_2.test(head),
  read: (bytes) => readNinjs(bytes, 'ninjs'),
  write: writeNinjs3,
});

/** ninjs 2.2, for receivers that do not read 3. */
export const ninjs2 = defineFormat({
  name: 'ninjs-2',
  title: 'IPTC ninjs; reads 1.0 to 3.1, writes 2.2',
  mediaTypes: ['application/ninjs+json'],
  extensions: ['ninjs2.json'],
  sniff: (head) => looksLikeNinjs(head) && DECLARES_2.test(head),
  read: (bytes) => readNinjs(bytes, 'ninjs-2'),
  write: writeNinjs2,
});

/** What a system calls ninjs and the standard does not. It is read where it is asked for by name; bytes never tell it. */
export const ninjsLoose = defineFormat({
  name: 'ninjs-loose',
  title: 'JSON that resembles ninjs, names of its own too',
  mediaTypes: ['application/json'],
  extensions: [],
  sniff: () => false,
  read: (bytes) => [readLoosely(bytes, 'ninjs-loose')],
});
