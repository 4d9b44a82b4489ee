import { recall, remember } from './memory.ts';

const PARAGRAPHS = '.text > p[id]';
const QUOTATIONS = '.text .quotations[id]';
const OFF = 'keys-off';

/** Adds the single keys and their list. A key pressed in a field, in the list or with a modifier is the browser's. */
export function linkKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const button = document.getElementById('keys-button');
  const on = document.querySelector<HTMLInputElement>('#keys-on');
  if (!dialog || !button || !on) return;
  on.checked = recall(OFF) === null || recall(OFF) === '';
  on.addEventListener('change', () => remember(OFF, on.checked ? '' : 'off'));
  button.hidden = false;
  button.addEventListener('click', () => dialog.showModal());

  const actions: Readonly<Record<string, () => void>> = {
    '/': () => document.getElementById('search')?.focus(),
    '?': () => dialog.showModal(),
    j: () => step(PARAGRAPHS, 1),
    k: () => step(PARAGRAPHS, -1),
    n: () => step(QUOTATIONS, 1),
    p: () => step(QUOTATIONS, -1),
  };
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || !on.checked || dialog.open || isTaken(event)) return;
    event.preventDefault();
    action();
  });
}

const isTaken = ({ ctrlKey, altKey, metaKey, isComposing, defaultPrevented, target }: KeyboardEvent): boolean =>
  ctrlKey ||
  altKey ||
  metaKey ||
  isComposing ||
  defaultPrevented ||
  (target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null);

/** Goes to the next or the last place from the one the address points at or, when that is out of sight, from the top of the window. */
function step(selector: string, by: 1 | -1): void {
  const places = [...document.querySelectorAll(selector)];
  const target = document.querySelector('.text :target');
  const from = target && isInView(target) ? target : undefined;
  const after = places.findIndex((place) => (from ? follows(from, place) : place.getBoundingClientRect().top > 0));
  const before = places.slice(0, after < 0 ? places.length : after).findLast((place) => place !== from);
  const next = by > 0 ? places[after] : before;
  // Replaced, not pushed: a reader who goes back wants the page before, not forty paragraphs.
  if (next) location.replace(`#${next.id}`);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

const follows = (from: Element, place: Element): boolean =>
  (from.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
