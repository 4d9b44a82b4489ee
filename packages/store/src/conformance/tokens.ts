import { expect, test } from 'vitest';
import type { Scope } from '../token.ts';
import { HOSTILE, type Subject } from './subject.ts';

/** Tokens are kept as hashes, with what their bearer may do. */
export function keepsTokens(subject: Subject): void {
  test('a token is told once, and its secret is kept nowhere', async () => {
    const { tokens } = subject.store;
    const { secret, token } = await tokens.make({ name: 'night desk', scopes: ['ingest', 'read'] });
    expect(secret).toMatch(/^wirecopy_[\w-]{43}$/);
    expect(token).toMatchObject({ name: 'night desk', scopes: ['read', 'ingest'], madeAt: '2021-03-03T12:00:00.000Z' });
    expect(await tokens.list()).toEqual([token]);
    expect(JSON.stringify(await tokens.list())).not.toContain(secret.slice(9));
    expect(await tokens.check(secret)).toEqual(token);
    expect(await tokens.check(`${secret}x`)).toBeUndefined();
  });

  test('a token ends when it expires or is revoked', async () => {
    const { tokens } = subject.store;
    const brief = await tokens.make({ name: 'brief', scopes: ['read'], expiresAt: '2021-03-03T13:00:00Z' });
    const lasting = await tokens.make({ name: 'lasting', scopes: ['admin'] });
    subject.later(1);
    expect(await tokens.check(brief.secret)).toBeUndefined();
    expect(await tokens.check(lasting.secret)).toEqual(lasting.token);
    expect(await tokens.revoke(lasting.token.id)).toBe(true);
    expect(await tokens.revoke(lasting.token.id)).toBe(true);
    expect(await tokens.revoke('no-such-id')).toBe(false);
    expect(await tokens.check(lasting.secret)).toBeUndefined();
    expect((await tokens.list()).map(({ name, revokedAt }) => [name, revokedAt])).toEqual([
      ['brief', undefined],
      ['lasting', '2021-03-03T13:00:00.000Z'],
    ]);
  });

  test('a token for nothing, for what there is not, or for the past is refused', async () => {
    const { tokens } = subject.store;
    await expect(tokens.make({ name: 'x', scopes: [] })).rejects.toThrow(/expected scopes of read, ingest, admin/);
    await expect(tokens.make({ name: 'x', scopes: ['all' as Scope] })).rejects.toThrow(/found "all"/);
    await expect(tokens.make({ name: 'x', scopes: ['read'], expiresAt: '2021-03-01' })).rejects.toThrow(/time to come/);
    expect(await tokens.list()).toEqual([]);
  });

  test('names, ids and secrets may be any characters', async () => {
    const { tokens } = subject.store;
    for (const text of HOSTILE) {
      await tokens.make({ name: text, scopes: ['read'] });
      expect(await tokens.check(text)).toBeUndefined();
      expect(await tokens.revoke(text)).toBe(false);
    }
    expect((await tokens.list()).length).toBe(HOSTILE.length);
  });
}
