import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { readSample } from '@wirecopy/fixtures';
import { packTar } from 'modern-tar';
import { afterAll, expect, test } from 'vitest';
import { Desk, FERRIES, linesOf, WAITING } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const one = desk.write('one.txt', FERRIES);
const two = desk.write('two.txt', WAITING);

const openings = (out: string): string[] => linesOf(out).map(({ source }) => source.text.slice(0, 4));

test('the article of a file is printed as JSON', async () => {
  const { code, out, err } = await desk.run(['parse', one]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ dateline: { filed: '2021-03-03' }, source: { mediaType: 'text/plain' } });
});

test('standard input is read, and the source comes back as it was', async () => {
  const { text } = readSample();
  const { out } = await desk.run(['parse', '-'], text);
  expect(JSON.parse(out).source.text).toBe(text);
});

test('--pretty indents', async () => {
  expect((await desk.run(['parse', '--pretty', one])).out).toMatch(/^\{\n {2}"id"/);
});

test('a line a file, in the order in which files were named', async () => {
  expect(openings((await desk.run(['parse', '--ndjson', two, one])).out)).toEqual(['"We ', 'OSLO']);
});

test('--reference resolves times where there is no dateline', async () => {
  const { out } = await desk.run(['parse', '--reference', '2021-03-03', '-'], 'Ferries stopped on Tuesday.');
  expect(JSON.parse(out).times).toMatchObject([{ text: 'Tuesday', value: '2021-03-02' }]);
});

test('a file that cannot be read is told, and the rest goes on', async () => {
  const { code, out, err } = await desk.run(['parse', 'missing.txt', two]);
  expect({ code, err }).toEqual({ code: 1, err: 'wirecopy: missing.txt: no such file\n' });
  expect(openings(out)).toEqual(['"We ']);
});

test('copy over the limit is told with both sizes', async () => {
  const { code, err } = await desk.run(['parse', '--max-length', '5', two]);
  expect(code).toBe(1);
  expect(err).toContain('the source has 24 characters, over the limit of 5');
});

test('binary data is no copy', async () => {
  desk.write('noise.bin', Buffer.from([0, 1, 2, 255, 0]));
  const { code, out, err } = await desk.run(['parse', 'noise.bin']);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: 'wirecopy: noise.bin: expected copy, found binary data\n',
  });
});

test('many threads give what one gives, in the same order', async () => {
  for (let number = 0; number < 200; number++) {
    const name = String(number).padStart(3, '0');
    desk.write(`many/${name.slice(0, 1)}/${name}.txt`, `${'Ferries stopped. '.repeat(number % 7)}Take ${name}.`);
  }
  const alone = await desk.run(['parse', 'many', '--workers', '1']);
  const together = await desk.run(['parse', 'many', '--workers', '3']);
  expect(linesOf(alone.out)).toHaveLength(200);
  expect(together).toEqual(alone);
});

test('a folder is read with all below it, by name, and names that begin with a dot are left out', async () => {
  desk.write('tree/b.txt', WAITING);
  desk.write('tree/a/late.txt', FERRIES);
  desk.write('tree/.hidden.txt', 'Nobody asked.');
  expect(openings((await desk.run(['parse', 'tree'])).out)).toEqual(['OSLO', '"We ']);
});

test('a folder behind a link is left out, a file behind a link is not', async () => {
  desk.write('linked/one.txt', FERRIES);
  symlinkSync(desk.folder, join(desk.folder, 'linked/circle'));
  symlinkSync(join(desk.folder, 'two.txt'), join(desk.folder, 'linked/two.txt'));
  expect(openings((await desk.run(['parse', 'linked'])).out)).toEqual(['OSLO', '"We ']);
});

test('a folder without copy is told', async () => {
  mkdirSync(join(desk.folder, 'empty'));
  expect(await desk.run(['parse', 'empty'])).toEqual({
    code: 0,
    out: '',
    err: 'wirecopy: nothing was found to read\n',
  });
});

test('a pattern that the shell left alone is followed', async () => {
  expect(openings((await desk.run(['parse', 'tree/**/*.txt'])).out)).toEqual(['OSLO', '"We ']);
  expect(openings((await desk.run(['parse', 'tree/**'])).out)).toEqual(['OSLO', '"We ']);
  expect((await desk.run(['parse', 'tree/*.xml'])).err).toBe('wirecopy: tree/*.xml: no file is named so\n');
});

test('gzip, zstd and tar are unpacked, and one inside another, whatever they are named', async () => {
  const tar = await packTar([
    { header: { name: 'year/', type: 'directory', size: 0 }, body: '' },
    { header: { name: 'year/one.txt', size: FERRIES.length }, body: FERRIES },
    { header: { name: 'year/two.txt.gz', size: gzipSync(WAITING).length }, body: gzipSync(WAITING) },
  ]);
  desk.write('packed/a.gz', gzipSync(FERRIES));
  desk.write('packed/b', zstdCompressSync(WAITING));
  desk.write('packed/c.tar', tar);
  desk.write('packed/d.tgz', gzipSync(tar));
  const { code, out } = await desk.run(['parse', 'packed']);
  expect(code).toBe(0);
  expect(openings(out)).toEqual(['OSLO', '"We ', 'OSLO', '"We ', 'OSLO', '"We ']);
});

test('what is no copy in any format is refused by its name, and not read as if its signs were words', async () => {
  desk.write('scan.txt', '%PDF-1.4\n1 0 obj\n');
  desk.write('brief.txt', '{\\rtf1\\ansi Ferries stopped.\\par}');
  desk.write('item.txt', '{"kicker": "Ferries"}');
  desk.write('list.txt', '[{"kicker": "Ferries"}]');
  desk.write('feed.txt', '<?xml version="1.0"?>\n<story>Ferries stopped.</story>');
  expect(
    (await desk.run(['validate', 'scan.txt', 'brief.txt', 'item.txt', 'list.txt', 'feed.txt'])).out.split('\n'),
  ).toEqual([
    'bad\tscan.txt\texpected copy, found PDF; pdftotext takes the text out',
    'bad\tbrief.txt\texpected copy, found RTF; save it as plain text',
    'bad\titem.txt\texpected copy, found JSON of no format that is known; --from names one',
    expect.stringMatching(/^bad\tlist.txt\t.*write what the list holds on lines of its own/),
    'bad\tfeed.txt\texpected copy, found XML of no format that is known; --from names one',
    '',
  ]);
  expect((await desk.run(['validate', '--from', 'text', 'item.txt'])).out).toMatch(/^ok\titem.txt\ttext/);
});

test('a file without a word is told', async () => {
  desk.write('empty.txt', '');
  expect(await desk.run(['validate', 'empty.txt'])).toMatchObject({
    code: 0,
    out: 'ok\tempty.txt\ttext, 1 article\nodd\tempty.txt\texpected wire copy, found no word\n',
  });
});

test('an item among others that carries no copy is told, and is no failure', async () => {
  const message = (text: string) => `From a@nordlys.example Wed Mar  3 12:00:00 2021\nSubject: x\n\n${text}\n\n`;
  desk.write('desk.mbox', message('Ferries stopped.') + message(''));
  expect(await desk.run(['parse', 'desk.mbox'])).toMatchObject({
    code: 0,
    err: 'wirecopy: desk.mbox, item 2: mbox: not a text item: a message without text\n',
  });
});

test('packed data under a name that says otherwise is told', async () => {
  desk.write('story-packed.txt', gzipSync(FERRIES));
  expect((await desk.run(['parse', 'story-packed.txt'])).err).toBe(
    'wirecopy: story-packed.txt: expected copy, found packed data under a name that says otherwise; rename it\n',
  );
});

test('a packed file that was cut off is told, and what stands before the cut is kept', async () => {
  desk.write('cut.gz', gzipSync(FERRIES.repeat(99)).subarray(0, 40));
  const { code, err } = await desk.run(['parse', 'cut.gz', one]);
  expect(code).toBe(1);
  expect(err).toBe('wirecopy: cut.gz: expected gzip, found damaged data: unexpected end of file\n');
});

test('something packed in itself over and over is refused', async () => {
  desk.write(
    'deep.gz',
    Array.from({ length: 6 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(FERRIES)),
  );
  expect((await desk.run(['parse', 'deep.gz'])).err).toBe('wirecopy: deep.gz: packed more than 4 times\n');
});

test('--rejects lists what could not be read with its reason', async () => {
  const { code, err, out } = await desk.run(['parse', 'missing.txt', one, '--rejects', 'rejects.ndjson']);
  expect({ code, err }).toEqual({ code: 1, err: 'wirecopy: 1 could not be read; rejects.ndjson says which and why\n' });
  expect(openings(out)).toEqual(['OSLO']);
  expect(linesOf(desk.read('rejects.ndjson'))).toEqual([{ place: 'missing.txt', reason: 'no such file' }]);
});

test('--output writes to a file', async () => {
  expect(await desk.run(['parse', one, '-o', 'out.ndjson'])).toEqual({ code: 0, out: '', err: '' });
  expect(openings(desk.read('out.ndjson'))).toEqual(['OSLO']);
});

test('empty input is an article without copy', async () => {
  expect(JSON.parse((await desk.run(['parse', '-'])).out)).toMatchObject({ source: { text: '' }, paragraphs: [] });
});
