import { PLACES_BY_KEY } from '../keys.ts';
import { copyAddress } from './copy.ts';
import { recall, remember } from './memory.ts';

const PARAGRAPHS = '.text p[id]';
const QUOTATIONS = '.text .quotations[id]';
const OFF = 'keys-off';
/** How long `g` waits for the key that says where to, in milliseconds. */
const WAIT = 1500;

/** Adds the single keys and their list. A key pressed in a field, in the list or with a modifier is the browser's. */
export function linkKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const link = document.getElementById('keys-link');
  const on = document.querySelector<HTMLInputElement>('#keys-on');
  if (!dialog || !link || !on) return;
  on.checked = !recall(OFF);
  on.addEventListener('change', () => remember(OFF, on.checked ? '' : 'off'));
  const showKeys = (event?: Event): void => {
    event?.preventDefault();
    dialog.showPopover();
  };
  link.addEventListener('click', showKeys);

  let goes = 0;
  const actions: Readonly<Record<string, () => void>> = {
    '/': () => document.getElementById('search')?.focus(),
    '?': showKeys,
    j: () => step(PARAGRAPHS, 1),
    k: () => step(PARAGRAPHS, -1),
    n: () => step(QUOTATIONS, 1),
    p: () => step(QUOTATIONS, -1),
    c: () => copyAddress(location.href),
    g: () => {
      goes = Date.now();
    },
  };
  document.addEventListener('keydown', (event) => {
    if (!on.checked || dialog.matches(':popover-open') || isTaken(event)) return;
    const place = Date.now() - goes < WAIT ? PLACES_BY_KEY[event.key] : undefined;
    const action = place ? () => location.assign(place) : actions[event.key];
    goes = 0;
    if (!action) return;
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
