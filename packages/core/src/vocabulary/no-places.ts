import type { PlaceBook } from './places.ts';

/** No place is known: a dateline is told by its agency or its date alone. */
export const NO_PLACES: PlaceBook = { lookupPlace: () => undefined, isCountry: () => false, isUsState: () => false };
