const ASCII = /^[\0-\x7f]*$/;

/** A text as its bytes in UTF-8, each of them a character: such are joined and copied faster than bytes themselves. */
export const bytesOf = (text: string): string =>
  ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
