// Holds the reader against the official test suite of ninjs: `node bench/ninjs-suite.mjs FOLDER`. Build first.
// FOLDER is test-suite/ of github.com/iptc/newsinjson: <version>/should_pass and should_fail.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNamed, NotTextError } from '@wirecopy/formats';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: node bench/ninjs-suite.mjs FOLDER\n');
  process.exit(2);
}
const print = (text) => process.stdout.write(`${text}\n`);
const ninjs = formatNamed('ninjs');
const files = readdirSync(folder, { recursive: true }).filter((path) => /should_\w+.*\.json$/.test(path));
const tally = {};
for (const path of files.sort()) {
  const expected = path.includes('should_pass') ? 'should_pass' : 'should_fail';
  const { became, says } = await read(join(folder, path));
  const key = `${expected}: ${became}`;
  tally[key] = (tally[key] ?? 0) + 1;
  if ((became === 'refused') !== (expected === 'should_fail')) print(`${path}: ${became}${says}`);
}
for (const [key, count] of Object.entries(tally).sort()) print(`${key.padEnd(28)}${String(count).padStart(5)}`);

async function read(path) {
  try {
    await ninjs.read(readFileSync(path));
    return { became: 'read', says: '' };
  } catch (error) {
    return { became: error instanceof NotTextError ? 'no text item' : 'refused', says: `, ${error.message}` };
  }
}
