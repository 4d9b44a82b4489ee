/** When a holiday falls: a day of a month, the nth weekday of a month (-1 for the last; `plus` days after it), or days from Easter Sunday. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** Days that copy names instead of dating them; names in lower case. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["international women's day", { month: 3, day: 8 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['victory day', { month: 5, day: 9 }],
  ['independence day', { month: 7, day: 4 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['veterans day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["mother's day", { month: 5, weekday: 7, nth: 2 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['mardi gras', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['ascension day', { easter: 39 }],
  ['pentecost', { easter: 49 }],
  ['whit monday', { easter: 50 }],
  ['corpus christi', { easter: 60 }],
]);

/** The first words of their names, on which a reader of times turns. */
export const HOLIDAY_WORDS: readonly string[] = [
  ...new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] as string)),
];
