/** Looks words of copy up, any of which may be named like what every object has ("constructor"). */
export const wordTable = <Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null), entries);
