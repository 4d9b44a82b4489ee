/** Copy of more parts is laid out as the reader comes near them, and no sooner. */
const MOST_PARTS = 24;

/** Lays out what of short copy is not yet in sight: the bar at the side then tells where the reader is. */
export function layOutRest(): void {
  const isShort = document.querySelectorAll('.stretch').length <= MOST_PARTS;
  document.documentElement.classList.toggle('settled', isShort);
  // What was laid out above the place that the address names has moved it.
  document.querySelector(':target')?.scrollIntoView();
}
