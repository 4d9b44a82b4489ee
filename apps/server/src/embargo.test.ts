import { FORMATS } from '@wirecopy/formats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOf, Desk } from './testing/ask.ts';

/** Words that stand in the embargoed copy and nowhere else. */
const SECRET = /Zeppelin|Quentin|Zanzibar|tulip/i;
const COPY = copyOf('Zeppelin', { place: 'Zanzibar', speaker: 'Tulip Minister Quentin Tulip' });

let desk: Desk;
beforeEach(async () => {
  desk = new Desk({ access: { scopesOf: async () => undefined, anonymous: ['read'] } });
  await desk.keep(copyOf('Ferry'), { id: 'ferry' });
});
afterEach(() => desk.store.close());

const QUERIES = [
  '{ articles { totalCount nodes { id source { text } } facets { values { label } } timeline { count } } }',
  '{ article(id: "secret") { id } first: article(id: "secret", version: 1) { id } }',
  '{ search(query: "zeppelin") { totalCount nodes { article { id } } facets { values { label } } } }',
  '{ quotations { totalCount nodes { text } } }',
  '{ people { nodes { name } } places { nodes { name } } speakers { nodes { name } } works { nodes { name } } organizations { nodes { name } } }',
  '{ person(id: "quentin tulip") { name titles { text } } place(id: "zanzibar") { name } speaker(id: "quentin tulip") { name } }',
  '{ stories { nodes { id members { id article { id } versions { id } } } } }',
  '{ story(id: "secret") { id members { id } } ferry: article(id: "ferry") { story { members { id } } } }',
  '{ node(id: "secret") { id } story: node(id: "story:secret") { id } person: node(id: "person:quentin tulip") { id } }',
  '{ facets { values { label count } } timeline { count } stats { articles versions quotations people places } articleCount }',
  '{ diff(a: { article: "ferry" }, b: { article: "secret" }) { b { id } } tombstone(id: "secret") { id } }',
  '{ changes(first: 100) { kind id article { id } } }',
];
const PATHS = ['/feed.atom', '/feed.json?q=zeppelin', '/feed.json', '/', '/a/secret', '/?q=zeppelin'];

/** Everything that a reader may get, in one text. */
async function allThatIsTold(): Promise<string> {
  const answers: string[] = [];
  for (const query of QUERIES) {
    const { data, errors } = await desk.ask(query);
    expect(errors).toBeUndefined();
    answers.push(JSON.stringify(data));
  }
  for (const path of PATHS) answers.push((await (await desk.request(path)).text()).replaceAll('zeppelin', ''));
  for (const { extensions, name } of FORMATS) {
    const file = await desk.request(`/articles/secret.${extensions[0] ?? name}`);
    expect(file.status).toBe(404);
  }
  return answers.join('\n');
}

describe('copy under embargo is on no page, in no list, count, feed, file or stream', () => {
  let before: string;
  beforeEach(async () => {
    before = await allThatIsTold();
  });

  test('when its envelope says so, until its time', async () => {
    await desk.keep(COPY, { id: 'secret', envelope: { embargoedUntil: '2021-03-04T12:00:00Z' } });
    expect(await allThatIsTold()).toBe(before);
    desk.later(24);
    expect((await desk.ask('{ article(id: "secret") { headline { text } } articleCount }')).data).toEqual({
      article: { headline: { text: 'Zeppelin Stops In Zanzibar' } },
      articleCount: 2,
    });
  });

  test('when the desk says so, until its time', async () => {
    await desk.keep(COPY, { id: 'secret' });
    await desk.store.embargo('secret', '2021-03-04T12:00:00Z');
    const told = await allThatIsTold();
    expect(told).not.toMatch(SECRET);
    desk.later(24);
    expect((await desk.ask('{ articleCount }')).data).toEqual({ articleCount: 2 });
  });
});

test('of copy that was killed nothing is told but the tombstone', async () => {
  await desk.keep(COPY, { id: 'secret' });
  await desk.store.withdraw('secret', 'wrong man');
  for (const query of QUERIES) expect(JSON.stringify((await desk.ask(query)).data)).not.toMatch(SECRET);
  const file = await desk.request('/articles/secret.txt');
  expect([file.status, await file.text()]).toEqual([
    410,
    'secret was withdrawn on 2021-03-03T12:00:00.000Z: wrong man\n',
  ]);
});
