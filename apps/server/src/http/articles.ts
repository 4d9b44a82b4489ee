import { FORMATS, type Format } from '@wirecopy/formats';
import type { ArticleStore, StoredArticle } from '@wirecopy/store';
import { type Context, Hono } from 'hono';
import { answerFresh } from './fresh.ts';

/** A format that articles can be written in. */
type Writer = Format & Required<Pick<Format, 'write'>>;

/** Articles as files: `/articles/ID.EXT` in every format that can be written, by its name or its ending. */
export function createArticleFiles(store: ArticleStore): Hono {
  const files = new Hono();
  files.get('/:file', async (context) => {
    const file = context.req.param('file');
    const ending = ENDINGS.find(({ text }) => file.endsWith(text));
    if (ending === undefined) return context.text(`expected an ending among ${listEndings()}, found "${file}"\n`, 404);
    const { writer } = ending;
    const id = file.slice(0, -ending.text.length);
    const stored = await store.get(id);
    if (stored === undefined) return explainAbsence(context, store, id);
    const body = writer.write(stored.article);
    const type = writer.mediaTypes[0] ?? 'application/octet-stream';
    return answerFresh(context, { body, type, ...modifiedAt(stored) }, UNTRUSTED);
  });
  return files;
}

/** When a version was kept; what was read anew since may be written otherwise, and nothing tells when that was. */
const modifiedAt = ({ storedAt, reading }: StoredArticle) =>
  reading?.revision === 0 ? { modified: new Date(storedAt) } : {};

/** Copy is not ours: no browser runs what it holds. */
const UNTRUSTED = { 'content-security-policy': "default-src 'none'; sandbox" };

/** That something is under embargo is told to nobody; that it was killed, to everybody. */
async function explainAbsence(context: Context, store: ArticleStore, id: string): Promise<Response> {
  const standing = await store.standing(id);
  if (standing?.status !== 'withdrawn') return context.text(`there is no article ${id}\n`, 404);
  return context.text(`${id} was withdrawn on ${standing.at}: ${standing.reason}\n`, 410);
}

const WRITERS = FORMATS.filter((format): format is Writer => format.write !== undefined);

/** What the name of a file may end in, the longest first: an ending may be the end of another. The first format that has one is meant. */
const ENDINGS = WRITERS.flatMap((writer) =>
  [writer.name, ...writer.extensions].map((ending) => ({ text: `.${ending}`, writer })),
).sort((one, other) => other.text.length - one.text.length);

const listEndings = (): string => [...new Set(ENDINGS.map(({ text }) => text))].sort().join(', ');
