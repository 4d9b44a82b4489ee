/** One answered request, as a line of JSON tells it. */
export interface AccessEntry {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** The id of the request, which the answer carries in `x-request-id`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly client: string;
}

export type AccessLog = (entry: AccessEntry) => void;

/** Writes each entry as one line of JSON. */
export const jsonLog =
  (write: (line: string) => void): AccessLog =>
  (entry) =>
    write(`${JSON.stringify(entry)}\n`);
