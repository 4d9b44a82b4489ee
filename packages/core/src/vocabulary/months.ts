/** The months, in order, each with the short forms that agencies print; lower case, without the full stop. */
const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** Number of the month, 1 to 12, by its name or short form in lower case. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The month that a word means where a date leaves no doubt that it means one; typos ("Janury") are read by their first letters. */
export function readMonth(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const exact = MONTH_NUMBERS.get(name);
  if (exact !== undefined || name.length < 5) return exact;
  const index = MONTHS.findIndex(
    ([full]) => full.startsWith(name.slice(0, 3)) && Math.abs(full.length - name.length) <= 2,
  );
  return index < 0 ? undefined : index + 1;
}
