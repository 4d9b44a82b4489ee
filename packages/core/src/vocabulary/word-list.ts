/** The words of a list that is written as one text. */
export const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** The nouns of a list with their plurals in "s". */
export const withPlurals = (text: string): string[] => listOf(text).flatMap((noun) => [noun, `${noun}s`]);
