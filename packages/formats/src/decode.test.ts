import { expect, test } from 'vitest';
import { asUtf8, decode, streamAsUtf8 } from './decode.ts';
import { csv } from './formats/csv.ts';
import { ndjson } from './formats/ndjson.ts';
import { sgml } from './formats/sgml.ts';

const LITTLE = [0xff, 0xfe];
const BIG = [0xfe, 0xff];

function utf16(text: string, mark: readonly number[]): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from([...mark, ...(mark === BIG ? bytes.swap16() : bytes)]);
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const TEXT = 'Tromsø – “snow” 🚢\n'.repeat(3);

test.each([LITTLE, BIG])('UTF-16 marked %j becomes UTF-8, at once or as it comes', async (...mark) => {
  const bytes = utf16(TEXT, mark[0] === 0xff ? LITTLE : BIG);
  expect(Buffer.from(asUtf8(bytes) as Uint8Array).toString()).toBe(TEXT);
  for (const size of [1, 2, 3, 1000]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of streamAsUtf8(inChunks(bytes, size))) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(TEXT);
  }
});

test.each([[''], ['a'], ['Tromsø'], ['\u00ff\u00fe']])('what is not marked stays: %j', async (text) => {
  const bytes = Buffer.from(text);
  expect(asUtf8(bytes)).toBe(bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamAsUtf8(inChunks(bytes, 1))) chunks.push(chunk);
  expect(Buffer.concat(chunks)).toEqual(bytes);
});

test.each([
  [ndjson, '{"text":"Snø."}\n{"text":"Øy."}\n'],
  [csv, 'id,text\n1,Snø.\n2,Øy.\n'],
  [sgml, '<DOC><DOCNO>1</DOCNO><TEXT>Snø.</TEXT></DOC>\n<DOC><DOCNO>2</DOCNO><TEXT>Øy.</TEXT></DOC>\n'],
])('a sequence of items is read in UTF-16, too', async (format, text) => {
  for (const mark of [LITTLE, BIG]) {
    const items = await format.read(utf16(text, mark));
    expect(items.map(({ source }) => source.text)).toEqual(['Snø.', 'Øy.']);
  }
});

test('UTF-16 without a mark is told by its empty bytes, and what only resembles it is not', async () => {
  for (const mark of [LITTLE, BIG]) {
    const bytes = utf16(TEXT, mark).subarray(2);
    expect(decode(bytes)).toBe(TEXT);
    expect(Buffer.from(asUtf8(bytes) as Uint8Array).toString()).toBe(TEXT);
  }
  for (const binary of [
    [0, 1, 0, 0, 5, 7, 0, 0, 9, 9],
    [65, 0, 0, 0, 66, 0, 0, 0, 0, 1],
    [65, 0, 66],
  ]) {
    const bytes = Uint8Array.from(binary);
    expect(asUtf8(bytes)).toBe(bytes);
  }
});
