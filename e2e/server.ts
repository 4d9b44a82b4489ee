import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

const BIN = fileURLToPath(new URL('../apps/cli/bin/wirecopy.js', import.meta.url));

/** A server of its own on a fresh archive. */
export interface Desk {
  readonly url: string;
  readonly process: ChildProcess;
  /** Asks the GraphQL endpoint. Errors: the messages that it answers with. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** Starts `wirecopy serve` as a user would and waits until it prints its address. */
export function startDesk(folder: string, ...args: readonly string[]): Promise<Desk> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--store', join(folder, 'desk.sqlite'), ...args]);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/\S+?(?=\s)/.exec(String(chunk))?.[0];
      if (url !== undefined) resolve({ url, process: child, ask: (query, variables) => ask(url, query, variables) });
    });
  });
}

async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/** A test with a desk that is empty, and one with a desk that has the sample article. */
export const test = base.extend<{ folder: string; desk: Desk; sampleDesk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'wirecopy-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  desk: async ({ folder }, use) => {
    const desk = await startDesk(folder);
    await use(desk);
    desk.process.kill('SIGTERM');
  },
  sampleDesk: async ({ folder }, use) => {
    const desk = await startDesk(folder, '--sample');
    await use(desk);
    desk.process.kill('SIGTERM');
  },
});

export { expect } from '@playwright/test';
