/** Parts a list in stretches of so many items, which browsers lay out as the reader comes near them; a short list stays one. */
export function stretchesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.max(1, Math.round(items.length / size));
  return Array.from({ length: count }, (_, n) => items.slice(n * size, n === count - 1 ? undefined : (n + 1) * size));
}
