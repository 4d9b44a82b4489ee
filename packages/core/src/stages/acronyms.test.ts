import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const read = (text: string): string[] =>
  parse(`OSLO, March 3, 2021 (Nordlys) - ${text}`).acronyms.map(({ short, long }) => `${short} = ${long}`);

test.each([
  ['The Norwegian Ferry Authority (NFA) closed.', 'NFA = Norwegian Ferry Authority'],
  ['They left the Joint Harbour Plan of Action (JHPOA).', 'JHPOA = Joint Harbour Plan of Action'],
  ['They left the Northern Ferry Lines Treaty (NFL).', 'NFL = Northern Ferry Lines Treaty'],
  ['They banned weapons of mass destruction (WMD).', 'WMD = weapons of mass destruction'],
  ['They met the Office of the High Harbour Master (OHHM).', 'OHHM = Office of the High Harbour Master'],
  ['They pay state and local tax (SALT).', 'SALT = state and local tax'],
  ['They signed the New Coastal Harbours Pact (New CHAP).', 'New CHAP = New Coastal Harbours Pact'],
])('the long form stands before the bracket: %s', (text, definition) => {
  expect(read(text)).toEqual([definition]);
});

test('letters that the words do not hold define nothing', () => {
  expect(read('The harbour (NFA) closed. It rained (AP).')).toEqual([]);
});

test('a share at its exchange is no short form', () => {
  expect(read('Zumwald Kalten Foods Inc (ZKF.N) fell.')).toEqual([]);
});

test('the short form of a plain noun names no body', () => {
  const { organizations } = parse(
    'OSLO, March 3 (Nordlys) - They pay state and local tax (SALT) under a Harbour Action Plan (HAP). SALT may rise.',
  );
  expect(organizations.map(({ name }) => name)).toEqual(['Nordlys']);
});

test('both forms name one body', () => {
  const article = parse('OSLO, March 3 (Nordlys) - The Norwegian Ferry Authority (NFA) closed. The NFA reopened.');
  const body = article.organizations.find(({ name }) => name === 'Norwegian Ferry Authority');
  expect(body?.anchors).toHaveLength(3);
});
