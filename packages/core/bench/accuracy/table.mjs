// The figures of a measurement as one table, and what differs as a list.

const percent = (value) => (value === undefined ? '' : (100 * value).toFixed(1));

/** One line a figure: counts, precision, recall and F1, or the share that is right. */
export function printTable(rows) {
  const head = ['part', 'set', 'gold', 'found', 'P %', 'R %', 'F1 %', 'right %'];
  const body = rows.map(({ part, set, gold, of, found, precision, recall, f1, share }) => [
    part,
    set,
    `${gold ?? of ?? ''}`,
    `${found ?? ''}`,
    percent(precision),
    percent(recall),
    percent(f1),
    percent(share),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((row) => row[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** What is missing, extra or wrong, part by part, with the words around it. */
export function printMisses(misses) {
  const groups = Map.groupBy(misses, ({ part, set, kind }) => `${part}, ${set}: ${kind}`);
  return [...groups].map(([name, list]) => `${name} (${list.length})\n${list.map(printMiss).join('\n')}`).join('\n\n');
}

const printMiss = ({ id, start, context, note }) =>
  `  ${id === undefined ? '' : `${id}:${start}  `}${context}${note ? `  [${note}]` : ''}`;
