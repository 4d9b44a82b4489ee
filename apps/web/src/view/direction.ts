const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way copy of a language is read, as the HTML attribute; nothing for the way of the page. */
export const directionOf = (language: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : undefined;
