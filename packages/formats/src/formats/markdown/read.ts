import type { Token, Tokens } from 'marked';
import { joinCopy } from '../../copy.ts';
import { decode } from '../../decode.ts';
import { FormatError, NotTextError } from '../../errors.ts';
import type { Item } from '../../format.ts';
import { Header, headerOf } from '../../header.ts';
import { notHeld } from '../../issues.ts';
import { decodeHtmlName } from '../../markup/html.ts';

/** The lines between `---` above the text, as `name: value`. */
const FRONT_MATTER = /^---[ \t]*\n((?:[\w-]+:[^\n]*\n)*)---[ \t]*(?:\n|$)/;

/** Reads the front matter and the words of the text. Errors: a file without words is a `NotTextError`. */
export async function readMarkdown(bytes: Uint8Array, format: string): Promise<Item> {
  const text = decode(bytes)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const [matter = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
  const { id, language, ...values } = readFields(fields);
  const hidden: string[] = [];
  const tokens = await tokensOf(text.slice(matter.length), format);
  const blocks = blocksOf(tokens, hidden);
  if (blocks.length === 0) throw new NotTextError(format, 'a file without words');
  const header = Header.partial().safeParse(values);
  const [first] = tokens.filter(({ type }) => type !== 'space');
  const headline = first?.type === 'heading' ? blocks[0] : undefined;
  return {
    id: asText(id),
    source: { text: joinCopy({ paragraphs: blocks }), mediaType: 'text/plain' },
    envelope: headerOf({ headline, language: asText(language), ...(header.success ? header.data : {}) }),
    language: asText(language),
    issues: notHeld([...Object.keys(values).filter((name) => !(header.success && name in Header.shape)), ...hidden]),
  };
}

/** A line with the marks of more quotations and lists, one in the other, than anybody writes; marked takes ever longer for more. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){50}/m;

/** Errors: `FormatError` for quotations and lists that nest without end. */
async function tokensOf(text: string, format: string): Promise<readonly Token[]> {
  if (TOO_DEEP.test(text))
    throw new FormatError(format, 'expected quotations and lists at most 50 deep, found deeper ones');
  const { lexer } = await import('marked');
  try {
    return lexer(text, { gfm: true });
  } catch (cause) {
    throw new FormatError(format, `expected Markdown: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** `&amp;`, `&#8212;`. */
const REFERENCE = /&#?\w{1,32};/g;

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Values are JSON, as Wirecopy writes them and YAML has them too, or plain words. */
function readFields(lines: string): Readonly<Record<string, unknown>> {
  const entries = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), readValue(line.slice(at + 1).trim())] as const;
    });
  return Object.fromEntries(entries);
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The words of each block; what has none is named. */
function blocksOf(tokens: readonly Token[], hidden: string[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'heading':
      case 'paragraph':
      case 'text':
        return wordsOf(token.tokens ?? [token], hidden).trim() || [];
      case 'blockquote':
        return blocksOf(token.tokens ?? [], hidden);
      case 'list':
        return (token as Tokens.List).items.flatMap(({ tokens: inside }) => blocksOf(inside, hidden));
      case 'code':
        return (token as Tokens.Code).text;
      case 'table':
        return rowsOf(token as Tokens.Table).map((row) =>
          row.map(({ tokens: inside }) => wordsOf(inside, hidden)).join(' '),
        );
      case 'space':
      case 'hr':
        return [];
      default:
        hidden.push(token.type);
        return [];
    }
  });
}

const rowsOf = ({ header, rows }: Tokens.Table): readonly Tokens.TableCell[][] => [header, ...rows];

function wordsOf(tokens: readonly Token[], hidden: string[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'image' || token.type === 'html') {
        hidden.push(token.type);
        return '';
      }
      if ('tokens' in token && token.tokens) return wordsOf(token.tokens, hidden);
      const words = 'text' in token ? String(token['text']) : '';
      return token.type === 'text' ? words.replace(REFERENCE, (name) => decodeHtmlName(name) ?? name) : words;
    })
    .join('');
}
