import { SCOPES, type Token } from '@wirecopy/store';
import { openArchive, withArchive } from '../archive/open-archive.ts';
import { defineCommand, defineGroup } from '../define/command.ts';
import { choices, flag, option, optionOr } from '../define/option.ts';
import { SETTINGS } from '../options/settings.ts';
import { readTime } from '../options/values.ts';
import { complain, plain, print, tell } from '../report/say.ts';

const make = defineCommand({
  name: 'make',
  summary: 'make a token and print its secret, this once',
  options: {
    store: SETTINGS.store,
    name: optionOr('', 'text', 'who holds it, for people', String, { required: true }),
    scope: choices('scope', 'what it lets its holder do', SCOPES, ['read']),
    expires: option('time', 'when it ends, as 2027-01-01', readTime, { fallbackText: 'never' }),
  },
  notes: ['The secret alone goes to standard output. The archive keeps its hash, so it cannot be shown again.'],
  examples: [
    { says: 'for a desk that sends copy', line: 'wirecopy token make --name "Oslo desk" --scope read --scope ingest' },
    { says: 'into a variable', line: 'TOKEN=$(wirecopy token make --name reader --expires 2030-01-01)' },
  ],
  run: async ({ store: path, name, scope, expires }) => {
    const store = await openArchive(path);
    try {
      const { secret, token } = await store.tokens.make({ name, scopes: scope, expiresAt: expires });
      tell(`token ${token.id} for ${token.name} may ${token.scopes.join(', ')}; its secret is shown this once`);
      await print(`${secret}\n`);
    } finally {
      await store.close();
    }
  },
});

const list = defineCommand({
  name: 'list',
  summary: 'list the tokens, the oldest first',
  options: { store: SETTINGS.store, ndjson: flag('print a line of JSON for each') },
  examples: [{ says: 'who may do what', line: 'wirecopy token list' }],
  run: async ({ store: path, ndjson }) =>
    withArchive(path, async (store) => {
      for (const token of await store.tokens.list()) await print(ndjson ? `${JSON.stringify(token)}\n` : show(token));
    }),
});

const show = ({ id, name, scopes, madeAt, expiresAt, revokedAt }: Token): string =>
  `${id}\t${scopes.join(',')}\t${madeAt.slice(0, 10)}\t${standing(expiresAt, revokedAt)}\t${plain(name)}\n`;

function standing(expiresAt: string | undefined, revokedAt: string | undefined): string {
  if (revokedAt !== undefined) return `revoked ${revokedAt.slice(0, 10)}`;
  if (expiresAt === undefined) return 'good';
  return `${Date.parse(expiresAt) < Date.now() ? 'expired' : 'good until'} ${expiresAt.slice(0, 10)}`;
}

const revoke = defineCommand({
  name: 'revoke',
  summary: 'end tokens',
  arguments: [{ name: 'id', describe: 'as wirecopy token list tells it', many: true }],
  options: { store: SETTINGS.store },
  examples: [{ says: 'end one', line: 'wirecopy token revoke 4fz0c2' }],
  run: async ({ store: path }, ids) =>
    withArchive(path, async (store) => {
      for (const id of ids) {
        if (await store.tokens.revoke(id)) await print(`revoked\t${plain(id)}\n`);
        else complain(`${id}: no token has this id; wirecopy token list tells them`);
      }
    }),
});

/** `wirecopy token make | list | revoke`: who may do what by the API. */
export const tokenCommand = defineGroup('token', 'make, list and revoke the tokens of the API', [make, list, revoke]);
