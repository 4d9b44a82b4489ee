/** How a page may be set. */
export const READING_CHOICES = {
  size: ['small', 'medium', 'large', 'largest'],
  measure: ['narrow', 'medium', 'wide'],
  face: ['serif', 'sans'],
  theme: ['auto', 'light', 'dark'],
} as const;

export type ReadingChoice = keyof typeof READING_CHOICES;

/** What a reader chose. It is kept in a cookie of the reader's browser, so that the first paint is right, and nowhere else. */
export type Reading = { readonly [Choice in ReadingChoice]: (typeof READING_CHOICES)[Choice][number] };

export const READING_COOKIE = 'reading';

/** The names of the choices, in the order of the form. */
export const READING_NAMES = Object.keys(READING_CHOICES) as readonly ReadingChoice[];

export const USUAL_READING: Reading = { size: 'medium', measure: 'medium', face: 'serif', theme: 'auto' };

/** Reads what a form or a cookie says (`large.medium.sans.dark`). What is not known becomes the usual choice. */
export function readingOf(told: Readonly<Partial<Record<ReadingChoice, string | undefined>>> | string): Reading {
  const parts = typeof told === 'string' ? told.split('.') : READING_NAMES.map((name) => told[name] ?? '');
  const chosen = READING_NAMES.map((name, index) => {
    const known: readonly string[] = READING_CHOICES[name];
    return [name, known.includes(parts[index] ?? '') ? parts[index] : USUAL_READING[name]];
  });
  return Object.fromEntries(chosen) as Reading;
}

/** What a cookie keeps of it. */
export const readingText = (reading: Reading): string => READING_NAMES.map((name) => reading[name]).join('.');
