import { type ParseOptions, parse } from '@wirecopy/core';
import { type ArticleStore, openSqliteStore } from '@wirecopy/store';
import { type AppOptions, createApp } from '../app.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** A server over an archive in memory, and a clock that tests turn. */
export class Desk {
  clock = new Date('2021-03-03T12:00:00Z');
  readonly store: ArticleStore = openSqliteStore({ path: ':memory:', now: () => this.clock });
  readonly #app;

  constructor(options: Partial<AppOptions> = {}) {
    this.#app = createApp({ store: this.store, ...options });
  }

  /** Keeps copy. */
  async keep(text: string, options?: ParseOptions): Promise<string> {
    return (await this.store.put(parse(text, options))).stored.article.id;
  }

  async request(path: string, init?: RequestInit): Promise<Response> {
    return (await this.#app).request(path, init);
  }

  async ask(query: string, variables = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json() as Promise<Answer>;
  }

  later(hours: number): void {
    this.clock = new Date(this.clock.getTime() + hours * 3_600_000);
  }
}

/** Copy in which Ana Pop speaks about a ferry, a tram … */
export const copyOf = (
  topic: string,
  { speaker = 'Harbour Minister Ana Pop', place = 'Oslo', day = 'March 3, 2021' } = {},
): string =>
  `${topic} Stops In ${place}\n\n${place.toUpperCase()}, ${day} (Nordlys) - ${topic} stopped in ${place}.\n\n"We must mend the ${topic.toLowerCase()}," ${speaker} told reporters.`;
