import { type Article, parse } from '@wirecopy/core';
import { badInput } from '../../schema/pages.ts';

/** Reads plain text. Errors: `TEXT_TOO_LONG` for copy over the parser's limit. */
export function readCopy(text: string, reference: string | null | undefined): Article {
  try {
    return parse(text, reference == null ? {} : { reference });
  } catch (cause) {
    if (cause instanceof RangeError) throw badInput(cause.message, 'TEXT_TOO_LONG');
    throw cause;
  }
}
