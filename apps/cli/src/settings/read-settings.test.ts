import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());

const config = async (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  JSON.parse((await desk.run(['config', '--json', ...args], '', env)).out);

test('a flag is heard before the environment, that before the file, that before what is usual', async () => {
  desk.write('wirecopy.config.json', '{"store": "file.sqlite", "workers": 3, "port": 1, "log": true}');
  const told = await config(['--store', 'flag.sqlite'], {
    WIRECOPY_STORE: 'env.sqlite',
    WIRECOPY_WORKERS: '2',
    PORT: '5',
  });
  expect(told).toMatchObject({
    store: { value: 'flag.sqlite', source: '--store' },
    workers: { value: 2, source: '$WIRECOPY_WORKERS' },
    port: { value: 5, source: '$PORT' },
    log: { value: true, source: 'wirecopy.config.json' },
    host: { value: 'localhost', source: 'default' },
  });
});

test('the plain list says the same', async () => {
  const { out } = await desk.run(['config'], '', { WIRECOPY_HOST: '0.0.0.0' });
  expect(out).toMatch(/^store +file\.sqlite +wirecopy\.config\.json$/m);
  expect(out).toMatch(/^host +0\.0\.0\.0 +\$WIRECOPY_HOST$/m);
});

test('a password is not shown', async () => {
  const env = { WIRECOPY_STORE: 'postgres://desk:secret@localhost/news' };
  for (const args of [['config'], ['config', '--json']])
    expect((await desk.run(args, '', env)).out).toMatch(/^(?!.*secret).*postgres:\/\/desk:…@localhost\/news/s);
});

test('another file can be named, and the user has one of their own', async () => {
  desk.write('desk.json', '{"store": "named.sqlite"}');
  expect((await config(['--config', 'desk.json'])).store).toEqual({ value: 'named.sqlite', source: 'desk.json' });
  expect((await config([], { WIRECOPY_CONFIG: 'desk.json' })).store.value).toBe('named.sqlite');
});

describe('what is wrong is told with where it was told, and exits with 2', () => {
  test.each([
    ['{"stroe": "x"}', '"stroe" is no setting; expected some of store, replica, workers'],
    ['{"store": ["x"]}', '"store": expected text, a number or true or false'],
    ['{"workers": "many"}', `bad.json: "workers" 'many' is invalid: expected a whole number from 1 to 256`],
    ['["store"]', 'expected an object of settings'],
    ['{"store"', 'expected JSON'],
  ])('%s', async (text, reason) => {
    desk.write('bad.json', text);
    const { code, err } = await desk.run(['config', '--config', 'bad.json']);
    expect(code).toBe(2);
    expect(err).toContain('bad.json');
    expect(err).toContain(reason);
  });

  test('a file that is not there, a variable that is none', async () => {
    expect((await desk.run(['config', '--config', 'gone.json'])).err).toContain('gone.json: no such file');
    const { code, err } = await desk.run(['config'], '', { WIRECOPY_WORKERS: 'x' });
    expect({ code, err }).toEqual({
      code: 2,
      err: "wirecopy: environment variable WIRECOPY_WORKERS 'x' is invalid: expected a whole number from 1 to 256\n",
    });
  });
});
