import { randomUUID } from 'node:crypto';
import { readTokenRequest } from '../read-token-request.ts';
import { hashSecret, makeSecret, type Scope, type Token, type TokenRequest, type TokenStore } from '../token.ts';
import { type Database, type Row, readOne } from './database.ts';

export class SqlTokens implements TokenStore {
  constructor(
    readonly database: Database,
    readonly now: () => Date,
  ) {}

  async make(request: TokenRequest): Promise<{ secret: string; token: Token }> {
    const { name, scopes, expiresAt } = readTokenRequest(request, this.now());
    const secret = makeSecret();
    const id = randomUUID();
    await this.database.all(
      'INSERT INTO tokens (id, name, scopes, hash, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      name,
      scopes.join(' '),
      hashSecret(secret),
      this.now().getTime(),
      expiresAt ?? null,
    );
    return { secret, token: tokenOf((await readOne(this.database, 'SELECT * FROM tokens WHERE id = ?', id)) as Row) };
  }

  async list(): Promise<Token[]> {
    return (await this.database.all('SELECT * FROM tokens ORDER BY number')).map(tokenOf);
  }

  async revoke(id: string): Promise<boolean> {
    const now = this.now().getTime();
    await this.database.all('UPDATE tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', now, id);
    return (await readOne(this.database, 'SELECT 1 AS found FROM tokens WHERE id = ?', id)) !== undefined;
  }

  async check(secret: string): Promise<Token | undefined> {
    const row = await readOne(
      this.database,
      'SELECT * FROM tokens WHERE hash = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)',
      hashSecret(secret),
      this.now().getTime(),
    );
    return row && tokenOf(row);
  }
}

const tokenOf = (row: Row): Token => ({
  id: String(row['id']),
  name: String(row['name']),
  scopes: String(row['scopes']).split(' ') as Scope[],
  madeAt: new Date(Number(row['made_at'])).toISOString(),
  ...(row['expires_at'] != null && { expiresAt: new Date(Number(row['expires_at'])).toISOString() }),
  ...(row['revoked_at'] != null && { revokedAt: new Date(Number(row['revoked_at'])).toISOString() }),
});
