/** Copy of more parts is laid out as the reader comes near them, and no sooner. */
const MOST_PARTS = 24;

/** Lays the rest of short copy out once its first window is seen: the bar at the side then tells where the reader is. */
export function layOutRest(): void {
  const parts = document.querySelectorAll('.stretch, .desk-file');
  if (parts.length > MOST_PARTS) return;
  addEventListener('load', () =>
    setTimeout(() => {
      for (const part of parts) part.classList.add('settled');
    }),
  );
}
