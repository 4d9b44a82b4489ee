import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../report/messages.ts';
import { gather } from './gather.ts';
import type { Piece } from './piece.ts';

export const isUrl = (name: string): boolean => /^https?:\/\//i.test(name);

/** In milliseconds. */
const PATIENCE = 30_000;

/** What a server said of a feed the last time, so that it sends it again only if it has changed. Source: RFC 9110, section 13.1. */
type Validators = Readonly<Record<'if-none-match' | 'if-modified-since', string | undefined>>;

/** Feeds and pages of the web. Each is asked for once, or again and again every so many seconds. */
export class Feeds {
  readonly #validators = new Map<string, Validators>();

  /** What a URL gives, if it is new. */
  async *read(url: string, position: number): AsyncGenerator<Piece> {
    try {
      const bytes = await this.#fetch(url);
      if (bytes) yield { kind: 'bytes', place: url, position, bytes };
    } catch (cause) {
      yield { kind: 'lost', place: url, position, reason: messageOf(cause) };
    }
  }

  /** Asks for all of them every so many seconds, until the signal says stop. */
  async *poll(urls: readonly string[], seconds: number, signal: AbortSignal): AsyncGenerator<Piece> {
    while (await pause(seconds * 1000, signal)) {
      for (const url of urls) yield* this.read(url, 0);
    }
  }

  /** Undefined where nothing is new. Errors: one that says what the server answered, or why there is no answer. */
  async #fetch(url: string): Promise<Uint8Array | undefined> {
    const response = await this.#ask(url);
    if (response.status === 304) return undefined;
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new Error(`expected copy, the server answered ${response.status} ${response.statusText}`.trim());
    }
    const bytes = await gather(response.body);
    this.#validators.set(url, {
      'if-none-match': response.headers.get('etag') ?? undefined,
      'if-modified-since': response.headers.get('last-modified') ?? undefined,
    });
    return bytes;
  }

  async #ask(url: string): Promise<Response> {
    const known = Object.entries(this.#validators.get(url) ?? {}).filter(([, value]) => value !== undefined);
    try {
      return await fetch(url, {
        headers: { 'user-agent': 'wirecopy', ...(Object.fromEntries(known) as Record<string, string>) },
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch (cause) {
      const { name, cause: inner } = cause as Error;
      if (name === 'TimeoutError') throw new Error(`no answer within ${PATIENCE / 1000} seconds`, { cause });
      throw new Error(`no answer: ${messageOf(inner ?? cause)}`, { cause });
    }
  }
}

/** False where the signal said stop meanwhile. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  sleep(milliseconds, true, { signal }).catch(() => false);
