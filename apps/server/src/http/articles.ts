import { FORMATS, type Format, formatNamed } from '@wirecopy/formats';
import type { ArticleStore } from '@wirecopy/store';
import { Hono } from 'hono';

/** Articles as files: `/articles/ID.EXT` in every format that can be written, by its name or its ending. */
export function createArticleFiles(store: ArticleStore): Hono {
  const files = new Hono();
  files.get('/:file', async (context) => {
    const [, id = '', ending = ''] = /^(.+)\.([^.]+)$/.exec(context.req.param('file')) ?? [];
    const format = writerOf(ending);
    if (format?.write === undefined)
      return context.text(`expected an ending among ${endings()}, found "${ending}"\n`, 404);
    const stored = await store.get(id);
    if (stored === undefined) return context.text(`there is no article ${id}\n`, 404);
    const headers = {
      'content-type': withCharset(format.mediaTypes[0] ?? 'application/octet-stream'),
      etag: `"${stored.version}-${format.name}-${stored.storedAt}"`,
      'last-modified': new Date(stored.storedAt).toUTCString(),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    };
    const fresh = isFresh(context.req.header('if-none-match'), context.req.header('if-modified-since'), headers);
    return fresh ? context.body(null, 304, headers) : context.body(format.write(stored.article), 200, headers);
  });
  return files;
}

const writerOf = (ending: string): Format | undefined =>
  [formatNamed(ending), ...FORMATS.filter(({ extensions }) => extensions.includes(ending))].find(
    (format) => format?.write !== undefined,
  );

const endings = (): string =>
  FORMATS.filter(({ write }) => write !== undefined)
    .flatMap(({ name, extensions: [first] }) => (first === undefined || first === name ? [name] : [name, first]))
    .map((ending) => `.${ending}`)
    .join(', ');

const withCharset = (type: string): string => (/^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type);

/** Whether the reader's copy is the present one. Source: RFC 9110, section 13.2.2. */
function isFresh(
  noneMatch: string | undefined,
  modifiedSince: string | undefined,
  headers: { readonly etag: string; readonly 'last-modified': string },
): boolean {
  if (noneMatch !== undefined) return noneMatch === '*' || noneMatch.split(/\s*,\s*/).includes(headers.etag);
  return modifiedSince !== undefined && Date.parse(modifiedSince) >= Date.parse(headers['last-modified']);
}
