import { afterAll, expect, test } from 'vitest';
import { Desk } from '../testing/desk.ts';

const desk = new Desk();
afterAll(() => desk.remove());

const serving = (port: number, name: string) =>
  desk.start(['serve', '--sample', '--port', String(port), '--store', name]);
const address = (child: ReturnType<typeof serving>): Promise<string> =>
  new Promise((resolve) => child.stdout?.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? '')));

test('prints its address, has the sample, and ends with 0 on Ctrl-C', async () => {
  const child = serving(0, 'serve.sqlite');
  const url = await address(child);
  const answer = await fetch(`${url}/graphql?query={articles{edges{node{headline{text}}}}}`);
  expect(await answer.text()).toContain('Pompeo Leaves Sochi');
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('a taken port is told in one line with a way out', async () => {
  const child = serving(0, 'first.sqlite');
  const { port } = new URL(await address(child));
  const { code, err } = await desk.run(['serve', '--store', 'second.sqlite'], '', { PORT: port });
  child.kill('SIGTERM');
  expect(code).toBe(1);
  expect(err).toBe(
    `wirecopy: port ${port} is taken; stop what uses it, or choose another with PORT=${Number(port) + 1} or --port ${Number(port) + 1}\n`,
  );
});

test('a port that is none is a fault of the call', async () => {
  expect(await desk.run(['serve'], '', { PORT: 'http' })).toMatchObject({
    code: 2,
    err: expect.stringContaining("PORT 'http' is invalid"),
  });
});

test('an origin is a scheme and a host, and no page', async () => {
  expect(await desk.run(['serve', '--allow-origin', 'https://desk.example,https://desk.example/page'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected origins such as https://desk.example'),
  });
});
