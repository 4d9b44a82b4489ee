/** Copy of more parts is laid out as the reader comes near them, and no sooner. */
const MOST_PARTS = 24;

/** Lays out what of short copy is not yet in sight: the bar at the side then tells where the reader is. */
export function layOutRest(): void {
  const parts = document.querySelectorAll('.stretch, .desk-file');
  if (parts.length > MOST_PARTS) return;
  for (const part of parts) part.classList.add('settled');
}
