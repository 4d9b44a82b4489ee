import { z } from 'zod';
import { decode } from './decode.ts';
import { FormatError } from './errors.ts';

/** Reads bytes as JSON of a shape. Errors: `FormatError` that names the place and what was expected there. */
export function readJson<Model extends z.ZodType>(bytes: Uint8Array, model: Model, format: string): z.output<Model> {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const result = model.safeParse(parseJson(text, format));
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
