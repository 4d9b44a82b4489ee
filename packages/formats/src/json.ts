import { z } from 'zod';
import { decode } from './decode.ts';
import { FormatError } from './errors.ts';

/** JSON of any shape. */
export const readJsonText = (bytes: Uint8Array, format: string): unknown =>
  parseJson(decode(bytes).replace(/^\uFEFF/, ''), format);

/** Errors: `FormatError` that names the place and what was expected there. */
export function checkJson<Model extends z.ZodType>(value: unknown, model: Model, format: string): z.output<Model> {
  const result = model.safeParse(value);
  if (result.success) return result.data;
  throw new FormatError(format, z.prettifyError(result.error).replace(/\s*\n\s*/g, ' '), { cause: result.error });
}

export function parseJson(text: string, format: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = JSON.stringify(text.trimStart().slice(0, 20));
    throw new FormatError(format, `expected JSON, found ${found}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

/** A piece of JSON that matters to its shape: text, or a bracket. */
const PIECES = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

/** The names of an object's own members, as far as they stand in the beginning of its text; none for what is no object. */
export function memberNames(head: string): string[] {
  const names: string[] = [];
  if (!/^\uFEFF?\s*\{/.test(head)) return names;
  let depth = 0;
  for (const [piece, colon] of head.matchAll(PIECES)) {
    if (piece === '{' || piece === '[') depth++;
    else if (piece === '}' || piece === ']') depth--;
    else if (depth === 1 && colon !== undefined) names.push(piece.slice(1, piece.lastIndexOf('"')));
    if (depth === 0) break;
  }
  return names;
}
