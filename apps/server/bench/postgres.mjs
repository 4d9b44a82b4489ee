// A PostgreSQL of our own, from the binaries of the system.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL does not run as root, who lends it this user. */
const NOBODY = 65_534;
const DEBIAN = '/usr/lib/postgresql';

/** Starts a server in a folder of its own, on a socket. Errors: where no PostgreSQL is installed. */
export async function startPostgres() {
  const version = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => other - one)[0] : undefined;
  if (version === undefined)
    throw new Error(`expected PostgreSQL in ${DEBIAN}; install postgresql or --skip postgraphile`);
  const binaries = join(DEBIAN, version, 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-postgres-'));
  const owner = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (owner.uid) chownSync(folder, NOBODY, NOBODY);
  const options = { cwd: folder, stdio: 'ignore', ...owner };
  const data = join(folder, 'data');
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    options,
  );
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], options);
  await untilReady(join(binaries, 'pg_isready'), folder);
  const stop = () =>
    new Promise((resolve) => {
      server.once('exit', () => resolve(rmSync(folder, { recursive: true, force: true })));
      server.kill('SIGINT');
    });
  return { url: `postgres://bench@/postgres?host=${encodeURIComponent(folder)}`, pid: server.pid, stop };
}

async function untilReady(command, folder) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return execFileSync(command, ['-h', folder, '-U', 'bench'], { stdio: 'ignore' });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not start in ten seconds');
}
