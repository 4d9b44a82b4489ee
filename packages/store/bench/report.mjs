// What the commands of this folder print, and how they read their options.
import { parseArgs } from 'node:util';

const onTerminal = process.stderr.isTTY;

/** Says on the terminal how far a command is; nothing wipes it away. */
export function progress(text) {
  if (onTerminal) process.stderr.write(`\r\u001b[K${text}`);
}

export const print = (text) => process.stdout.write(`${text}\n`);

export const row = (name, ...figures) =>
  print(name.padEnd(44) + figures.map((figure) => String(figure).padStart(14)).join(''));

/** The value below which a share of them lies. */
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Reads options whose values are whole numbers or text; prints `help` and ends on `--help`, or on what it does not know. */
export function readOptions(defaults, help) {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' }]));
  let values;
  try {
    ({ values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } }));
  } catch (cause) {
    process.stderr.write(`${cause.message}\n\n${help}`);
    process.exit(2);
  }
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  return Object.fromEntries(
    Object.entries(defaults).map(([name, usual]) => [name, readValue(name, values[name], usual)]),
  );
}

function readValue(name, value, usual) {
  if (value === undefined || typeof usual !== 'number') return value ?? usual;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`--${name}: expected a whole number above 0, found ${JSON.stringify(value)}\n`);
  return process.exit(2);
}
