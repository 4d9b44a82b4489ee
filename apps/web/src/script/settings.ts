import { READING_COOKIE, READING_NAMES, type Reading, readingOf, readingText, USUAL_READING } from '../reading.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Shows a choice of how to read at once, and keeps it where the form would. */
export function applySettings(): void {
  const form = document.querySelector<HTMLFormElement>('#reading');
  if (!form) return;
  form.querySelector('button')?.remove();
  form.addEventListener('change', () => {
    const told = new FormData(form);
    const reading = readingOf(Object.fromEntries(READING_NAMES.map((name) => [name, String(told.get(name))])));
    // The button answers at once; long copy takes a moment to be set anew.
    requestAnimationFrame(() => setTimeout(show, 0, reading));
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere yet
    document.cookie = `${READING_COOKIE}=${readingText(reading)}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
  });
  closeOutside(form.closest('details'));
}

/** Dresses the page as the reader likes it. */
function show(reading: Reading): void {
  const { dataset } = document.documentElement;
  for (const name of READING_NAMES) {
    if (reading[name] === USUAL_READING[name]) delete dataset[name];
    else dataset[name] = reading[name];
  }
  const theme = reading.theme === 'auto' ? 'light dark' : reading.theme;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme);
}

/** A list that is open over the page closes by a click beside it, and by Escape. */
function closeOutside(details: HTMLDetailsElement | null): void {
  if (!details) return;
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
