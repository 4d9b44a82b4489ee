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
export const readBody = (context: Context, most: number): Promise<string | undefined> =>
  readText(context, (context.env as NodeBindings | undefined)?.incoming ?? context.req.raw.body, most);

/** The same of a request whose end is listened to: Node's own reading would end it. */
export const readStreamBody = (context: Context, most: number): Promise<string | undefined> =>
  readText(context, context.req.raw.body, most);

async function readText(
  context: Context,
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<string | undefined> {
  if (Number(context.req.header('content-length') ?? 0) > most) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
