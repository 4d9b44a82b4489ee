import { afterAll, describe, expect, test } from 'vitest';
import { Desk, FERRIES, linesOf, WAITING } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());
const item = (uri: string, text: string) => JSON.stringify({ uri, type: 'text', headline: 'Oslo', body_text: text });
desk.write('items/one.json', item('urn:x:1', FERRIES));
desk.write('items/two.json', item('urn:x:2', WAITING));
desk.write('items/bad.json', '{"uri":');
desk.write('story.txt', FERRIES);

describe('convert', () => {
  test('one item goes to standard output', async () => {
    const { code, out } = await desk.run(['convert', '--to', 'newsml-g2', 'items/one.json']);
    expect(code).toBe(0);
    expect(out).toContain('guid="urn:x:1"');
  });

  test('a folder gets a file for each, and what cannot be read is told', async () => {
    const { code, err } = await desk.run(['convert', '--to', 'nitf', 'items', '--output', 'converted/']);
    expect(code).toBe(1);
    expect(err).toContain('wirecopy: items/bad.json: ');
    expect(desk.read('converted/items/one.json.nitf')).toContain('<nitf');
    expect(desk.read('converted/items/two.json.nitf')).toContain('<nitf');
  });

  test('many go to one file of lines, and come back', async () => {
    const { out } = await desk.run(['convert', '--to', 'ndjson', 'items']);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['urn:x:1', 'urn:x:2']);
  });

  test('many do not go to one file of a format that holds one', async () => {
    const { code, err } = await desk.run(['convert', '--to', 'newsml-g2', 'items/one.json', 'items/two.json']);
    expect(code).toBe(2);
    expect(err).toContain('newsml-g2 holds one article a file, found more; name a folder: --output FOLDER/');
  });

  test('what is lost is told once, with the number of articles that lose it', async () => {
    const { out, err } = await desk.run([
      'convert',
      '--to',
      'text',
      'items/one.json',
      'items/two.json',
      '-o',
      'texts/',
    ]);
    expect(out).toBe('');
    expect(err).toMatch(/^wirecopy: items\/one\.json and 1 more: headline: text does not keep "Oslo"$/m);
  });

  test('a folder that is not there is told', async () => {
    expect((await desk.run(['convert', '--to', 'text', 'story.txt', '-o', 'nowhere/out.txt'])).err).toBe(
      'wirecopy: nowhere/out.txt cannot be written: there is no such folder; make it first\n',
    );
  });
});

test('a damaged item among others is told with what it holds, and the others are read', async () => {
  desk.write('lines.json', '{"id":"a","text":"One."}\n{"id":\n{"id":"c","text":"Three."}\n');
  const { code, out } = await desk.run(['parse', 'lines.json', '--rejects', 'rejects.ndjson']);
  expect(code).toBe(1);
  expect(linesOf(out).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(linesOf(desk.read('rejects.ndjson'))).toMatchObject([{ place: 'lines.json, item 2', input: '{"id":\n' }]);
});

describe('validate', () => {
  test('tells what each file is, and which cannot be read', async () => {
    const { code, out, err } = await desk.run(['validate', 'story.txt', 'items']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^ok\tstory\.txt\ttext, 1 article\nbad\titems\/bad\.json\t.*\nok\titems\/one\.json\tninjs/);
  });

  test('what is odd is listed, and with --strict it is a failure', async () => {
    desk.write('odd.ndjson', '{"id":"a","text":"Ferries stopped.","colour":"blue"}\n');
    const { code, out } = await desk.run(['validate', 'odd.ndjson']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ok\todd\.ndjson, line 1\tndjson, 1 article\nodd\todd\.ndjson, line 1\t.*"colour"/);
    expect((await desk.run(['validate', '--strict', 'odd.ndjson'])).code).toBe(1);
  });
});
