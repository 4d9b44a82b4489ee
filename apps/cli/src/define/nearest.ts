/** So many letters may be wrong, added or missing; fewer in a short name, which many others are near. */
const mostWrong = ({ length }: string): number => (length > 4 ? 2 : 1);

/** The name that somebody is likely to have meant; undefined where none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, wrong: name.startsWith(typed) && typed.length > 1 ? 0 : distance(typed, name) }))
    .filter(({ name, wrong }) => wrong <= mostWrong(name))
    .toSorted((one, other) => one.wrong - other.wrong || one.name.length - other.name.length);
  return best?.name;
}

/** How many letters are to be changed, added or left out. Source: Levenshtein, 1966. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const same = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(same, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
