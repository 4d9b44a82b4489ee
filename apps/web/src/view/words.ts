/** A name of the model as a reader reads it: `additional-reporting` as "Additional reporting". */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll(/[-_]/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A text clipped at a word, so that it has at most so many characters. */
export const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest)).trimEnd()} …`;
