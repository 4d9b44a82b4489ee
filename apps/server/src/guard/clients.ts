/** So many requests a client may make in a minute, and so many streams may it hold open. */
export interface ClientLimits {
  readonly requestsPerMinute: number;
  readonly streams: number;
}

/** Clients that were not heard of for so long are forgotten, in milliseconds. */
const FORGET_AFTER = 120_000;
const MINUTE = 60_000;

interface Client {
  /** Requests that are left, refilled evenly. */
  left: number;
  seen: number;
  streams: number;
}

/**
 * Counts what each client does.
 *
 * A client may make a minute's requests at once and then one at a time as they are refilled, so that a page that loads in
 * one go is not punished. Source: the token bucket, RFC 2697, section 3.
 */
export class Clients {
  readonly #now: () => number;
  readonly #clients = new Map<string, Client>();

  constructor(
    readonly limits: ClientLimits,
    now: () => number = Date.now,
  ) {
    this.#now = now;
  }

  /** Counts a request. Returns undefined when it is allowed, else the seconds after which the next one is. */
  request(name: string): number | undefined {
    const client = this.#client(name);
    if (client.left < 1) return Math.ceil(((1 - client.left) * MINUTE) / this.limits.requestsPerMinute / 1000);
    client.left--;
    return undefined;
  }

  /** Counts a stream. Returns what to call when it ends; undefined when the client holds too many. */
  stream(name: string): (() => void) | undefined {
    const client = this.#client(name);
    if (client.streams >= this.limits.streams) return undefined;
    client.streams++;
    let open = true;
    return () => {
      if (open) client.streams--;
      open = false;
    };
  }

  #client(name: string): Client {
    const now = this.#now();
    const known = this.#clients.get(name);
    const { requestsPerMinute } = this.limits;
    if (known === undefined) {
      this.#forget(now);
      const client = { left: requestsPerMinute, seen: now, streams: 0 };
      this.#clients.set(name, client);
      return client;
    }
    known.left = Math.min(requestsPerMinute, known.left + ((now - known.seen) * requestsPerMinute) / MINUTE);
    known.seen = now;
    return known;
  }

  #forget(now: number): void {
    if (this.#clients.size % 1000 !== 999) return;
    for (const [name, { seen, streams }] of this.#clients)
      if (streams === 0 && now - seen > FORGET_AFTER) this.#clients.delete(name);
  }
}
