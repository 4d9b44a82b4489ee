import { type Article, parse } from '@wirecopy/core';
import { FORMATS, type Format, formatNamed, type Item, sniffFormat } from '@wirecopy/formats';

/** Copy in any format that is read, as text or as the bytes of a file. */
export interface CopyFile {
  readonly text?: string | null | undefined;
  /** The bytes in base64. */
  readonly base64?: string | null | undefined;
  /** Told by the bytes unless given. */
  readonly format?: string | null | undefined;
  readonly reference?: string | null | undefined;
}

/** What one item of a file gave: an article, or why there is none. */
export type ReadItem = { readonly article: Article } | { readonly error: string };

/** Reads every item of a file; what cannot be read is told in its place, and the rest goes on. */
export async function* readFile({ text, base64, format: told, reference }: CopyFile): AsyncGenerator<ReadItem> {
  const format = told == null ? undefined : formatNamed(told);
  if (told != null && format === undefined)
    return yield { error: `expected a format among ${names()}, found "${told}"` };
  if ((text == null) === (base64 == null)) return yield { error: 'expected "text" or "base64", and not both' };
  const bytes = text == null ? Buffer.from(base64 ?? '', 'base64') : new TextEncoder().encode(text);
  const chosen: Format = format ?? sniffFormat(bytes);
  // Text that is handed on as it came keeps half a surrogate pair, which no encoding does.
  if (text != null && chosen.name === 'text')
    return yield readItem({ source: { text, mediaType: 'text/plain' } }, reference);
  for await (const reading of chosen.readEach(bytes))
    yield 'item' in reading ? readItem(reading.item, reference) : { error: reading.error.message };
}

function readItem({ source, id, envelope, language, ...item }: Item, told: string | null | undefined): ReadItem {
  const reference = told ?? item.reference;
  try {
    const article = parse(source, {
      ...(id !== undefined && { id }),
      ...(envelope && { envelope }),
      ...(language !== undefined && { language }),
      ...(reference !== undefined && { reference }),
    });
    return { article };
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof TypeError) return { error: cause.message };
    throw cause;
  }
}

const names = (): string => FORMATS.map(({ name }) => name).join(', ');
