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

/**
 * The month that a word means where a date leaves no doubt that it means one.
 *
 * Typos are read: one letter wrong ("Narch") or left out ("Mach"), two changed about ("Mrach"), or the first three right ("Janury").
 */
export function readMonth(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const exact = MONTH_NUMBERS.get(name);
  if (exact !== undefined || name.length < 4) return exact;
  const index = MONTHS.findIndex(([full]) => isTypoOf(name, full));
  return index < 0 ? undefined : index + 1;
}

function isTypoOf(name: string, full: string): boolean {
  if (full.startsWith(name.slice(0, 3))) return Math.abs(full.length - name.length) <= 2;
  if (full.length === name.length + 1)
    return [...full].some((_, at) => full.slice(0, at) + full.slice(at + 1) === name);
  if (full.length !== name.length) return false;
  const wrong = [...full].flatMap((letter, at) => (letter === name[at] ? [] : [at]));
  return wrong.length === 1 || (wrong.length === 2 && isSwap(name, full, wrong as [number, number]));
}

const isSwap = (name: string, full: string, [first, second]: readonly [number, number]): boolean =>
  second === first + 1 && name[first] === full[second] && name[second] === full[first];
