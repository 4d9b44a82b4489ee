import { print } from 'graphql';
import type { Execute } from './graphql.ts';

/**
 * Runs operations on an archive elsewhere, by GraphQL over HTTP.
 *
 * Errors: rejects when nothing answers at the address, or what answers is no GraphQL.
 */
export const overHttp =
  (url: string | URL, headers: Readonly<Record<string, string>> = {}): Execute =>
  async (document, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const type = response.headers.get('content-type') ?? 'none';
    if (!/json\b/i.test(type)) {
      throw new Error(`expected JSON of ${url}, found status ${response.status} and content-type ${type}`);
    }
    // What the types of the document promise, the schema keeps.
    return (await response.json()) as never;
  };
