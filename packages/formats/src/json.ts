import type { z } from 'zod';
import { decode } from './decode.ts';
import { FormatError } from './errors.ts';

/** JSON of any shape. */
export const readJsonText = (bytes: Uint8Array, format: string): unknown =>
  parseJson(decode(bytes).replace(/^\uFEFF/, ''), format);

/** Errors: `FormatError` that names the place and what was expected there. */
export function checkJson<Model extends z.ZodType>(value: unknown, model: Model, format: string): z.output<Model> {
  const result = model.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FormatError(format, issue ? reasonOf(issue, value) : result.error.message, { cause: result.error });
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  const found = issue.path.reduce<unknown>((inside, name) => Object(inside)[name], value);
  return `${expectationOf(issue)} at /${issue.path.map(String).join('/')}, found ${brief(found)}`;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected === 'nonoptional' ? 'a value' : issue.expected}`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.join(', ')}`;
  return /(?:^|: )(expected .*)/.exec(issue.message)?.[1] ?? 'expected another value';
}

/** A value as a message shows it. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
