/** Text in single quotes, as every shell reads it. */
export const single = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Text in single quotes, as fish reads it. */
export const singleForFish = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
