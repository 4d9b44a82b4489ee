import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

interface NodeBindings {
  readonly incoming?: IncomingMessage;
}

/**
 * The body of a request as text, or undefined where it is larger than `most` bytes: then it is not read to its end.
 *
 * Read as Node has it, without the streams of the web around it, which cost more than the query.
 */
export function readBody(context: Context, most: number): Promise<string | undefined> {
  const incoming = (context.env as NodeBindings | undefined)?.incoming;
  if (isTold(context, most)) return Promise.resolve(undefined);
  return incoming === undefined ? readStreamBody(context, most) : readIncoming(incoming, most);
}

/** The same of a request whose end is listened to: Node's own reading would end it. */
export async function readStreamBody(context: Context, most: number): Promise<string | undefined> {
  if (isTold(context, most)) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether the head of a request says that its body is larger than `most` bytes. */
const isTold = (context: Context, most: number): boolean => Number(context.req.header('content-length') ?? 0) > most;

const readIncoming = (incoming: IncomingMessage, most: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= most) chunks.push(chunk);
      else {
        incoming.pause();
        resolve(undefined);
      }
    });
    incoming.once('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8')));
    incoming.once('error', reject);
  });
