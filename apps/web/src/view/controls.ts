/** A run of text, or a character that cannot be seen and is named instead. */
export type Shown = string | { readonly code: string; readonly character: string };

// Control characters but tab and line breaks, marks that turn the direction of text, and the byte order mark.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Parts a text so that characters which no reader would see, or which would reorder the rest, can be shown by name. */
export function showControls(text: string): Shown[] {
  const shown: Shown[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index > at) shown.push(text.slice(at, index));
    shown.push({ character, code: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` });
    at = index + 1;
  }
  if (at < text.length) shown.push(text.slice(at));
  return shown;
}
