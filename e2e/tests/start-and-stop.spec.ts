import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, startDesk, test } from '../server.ts';

test('an empty archive starts with the sample article, and keeps what it has when it starts again', async ({
  folder,
}) => {
  const first = await startDesk(folder, '--sample');
  expect(await first.ask('{ articleCount }')).toEqual({ articleCount: 1 });
  await first.ask('mutation { ingest(text: "OSLO (Nordlys) - Ferries stopped.") { outcome } }');
  first.process.kill('SIGINT');
  expect(await once(first.process, 'exit')).toEqual([0, null]);

  const second = await startDesk(folder, '--sample');
  expect(await second.ask('{ articleCount }')).toEqual({ articleCount: 2 });
  second.process.kill('SIGTERM');
  expect(await once(second.process, 'exit')).toEqual([0, null]);
});

test('a taken port is told in one line', async ({ desk }) => {
  const bin = fileURLToPath(new URL('../../apps/cli/bin/wirecopy.js', import.meta.url));
  // Playwright asks for colours, which are no part of the line.
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [bin, 'serve', '--store', ':memory:'], {
    env: { ...env, PORT: new URL(desk.url).port },
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said).toMatch(
    /^wirecopy: port \d+ is taken; stop what uses it, or choose another with PORT=\d+ or --port \d+\n$/,
  );
});
