import { parse } from '@wirecopy/core';
import { formatNamed } from '@wirecopy/formats';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOf, Desk } from '../../testing/ask.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.store.close());

const INGEST = `mutation ($files: [CopyFile!]!) {
  ingestFiles(files: $files) { file item error kept { outcome version article { id headline { text } } } }
}`;
const ingest = async (files: readonly object[]) => (await desk.ask(INGEST, { files })).data.ingestFiles;

const ninjs = (id: string, topic: string): string =>
  String(formatNamed('ninjs')?.write?.(parse(copyOf(topic), { id })));

test('files of any format are kept, and each item is told apart', async () => {
  const results = await ingest([
    { text: copyOf('Ferry') },
    { base64: Buffer.from(ninjs('urn:tram', 'Tram')).toString('base64') },
    { text: copyOf('Ferry') },
    { text: '{"uri": ', format: 'ninjs' },
    { text: 'x', format: 'telex' },
    { text: 'x', base64: 'eA==' },
  ]);
  expect(results).toMatchObject([
    {
      file: 0,
      item: 0,
      error: null,
      kept: { outcome: 'CREATED', article: { headline: { text: 'Ferry Stops In Oslo' } } },
    },
    { file: 1, item: 0, kept: { outcome: 'CREATED', article: { id: 'urn:tram' } } },
    { file: 2, item: 0, kept: { outcome: 'UNCHANGED' } },
    { file: 3, item: 0, kept: null, error: expect.stringMatching(/^ninjs: expected/) },
    { file: 4, error: expect.stringMatching(/^expected a format among .*ninjs.*, found "telex"$/) },
    { file: 5, error: 'expected "text" or "base64", and not both' },
  ]);
  expect(await desk.store.count()).toBe(2);
});

test('text comes back as it was, half a pair of surrogates included', async () => {
  const [{ kept }] = await ingest([{ text: 'A wild \uD800 text.' }]);
  expect((await desk.store.get(kept.article.id))?.article.source.text).toBe('A wild \uD800 text.');
});

test('more than a hundred files are refused', async () => {
  const { errors } = await desk.ask(INGEST, { files: Array.from({ length: 101 }, () => ({ text: 'x' })) });
  expect(errors?.[0]?.message).toBe('expected at most 100 files, found 101');
});

test('what was killed stays killed, and the rest of a batch goes on', async () => {
  const id = await desk.keep(copyOf('Ferry'));
  const withdrawn = await desk.ask(
    'mutation ($id: ID!) { withdraw(id: $id, reason: "wrong harbour") { id reason at story { id } } }',
    { id },
  );
  expect(withdrawn.data.withdraw).toMatchObject({ id, reason: 'wrong harbour' });
  expect(
    (await desk.ask('query ($id: ID!) { article(id: $id) { id } tombstone(id: $id) { reason } }', { id })).data,
  ).toEqual({
    article: null,
    tombstone: { reason: 'wrong harbour' },
  });
  const again = await desk.ask('mutation ($text: String!) { ingest(text: $text) { outcome } }', {
    text: copyOf('Ferry'),
  });
  expect(again.errors?.[0]).toMatchObject({
    message: expect.stringContaining('was withdrawn (wrong harbour)'),
    extensions: { code: 'WITHDRAWN' },
  });
  expect(await ingest([{ text: copyOf('Ferry') }, { text: copyOf('Tram') }])).toMatchObject([
    { kept: null, error: expect.stringContaining('was withdrawn') },
    { kept: { outcome: 'CREATED' } },
  ]);
});

test('nothing that is not there is withdrawn or put under embargo', async () => {
  for (const mutation of ['withdraw(id: "none", reason: "x") { id }', 'embargo(id: "none") { id }']) {
    const { errors } = await desk.ask(`mutation { ${mutation} }`);
    expect(errors?.[0]).toMatchObject({ message: 'there is no article "none"', extensions: { code: 'NOT_FOUND' } });
  }
});
