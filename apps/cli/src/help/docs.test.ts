import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { COMMANDS } from '../commands/list.ts';
import { withInner } from '../define/command.ts';
import { EXITS } from '../report/exits.ts';
import { Desk } from '../testing/desk.ts';
import { commandsAsMarkdown, settingsAsMarkdown, table } from './markdown.ts';

const PATH = fileURLToPath(new URL('../../docs/cli.md', import.meta.url));
const docs = readFileSync(PATH, 'utf8');
const desk = new Desk();
afterAll(() => desk.remove());

const STORY = `UPDATE 1: Oslo Ferries to Sail Again on Friday

OSLO, March 3, 2021 (Nordlys) - Ferries will run again on Friday, Harbour Minister Ana Pop told reporters.

"We have found a way," she said.
`;
desk.write('story.txt', STORY);
desk.write(
  'archive/2019/talks.txt',
  'BERGEN, May 15, 2019 (Nordlys) - Talks on missile defence ended.\n\n"No deal," Ion Berg said.\n',
);
desk.write('archive/2021/strike.txt', 'OSLO, April 1, 2021 (Nordlys) - Tram drivers went on strike.\n');
desk.write(
  'lines.ndjson',
  `{"id": "a", "text": "Ferries stopped on Tuesday.", "reference": "2021-03-03"}
{"id": "b", "text": "\\"We wait,\\" Ana Pop said."}
{"id":
`,
);

/** What the machine may not have. The rest of the line is run all the same. */
const STAND_INS = ['jq', 'parallel', 'man', 'fish']
  .map((name) => `command -v ${name} > /dev/null || ${name}() { cat > /dev/null; }`)
  .join('\n');

const made: Readonly<Record<string, string>> = {
  commands: commandsAsMarkdown(COMMANDS),
  settings: settingsAsMarkdown(),
  exits: table(
    ['exit code', 'what it means'],
    EXITS.map(({ code, means }) => [String(code), means]),
  ),
};

test.each(Object.entries(made))('the table of %s is made from the list', (name, markdown) => {
  const marks = new RegExp(`(<!-- ${name} -->\n).*(<!-- /${name} -->)`, 's');
  const found = readFileSync(PATH, 'utf8');
  expect(found).toMatch(marks);
  const whole = found.replace(marks, (_, before, after) => `${before}\n${markdown}\n\n${after}`);
  if (process.env['UPDATE']) writeFileSync(PATH, whole);
  else expect(found, 'UPDATE=1 npm test -w wirecopy-cli writes the tables').toBe(whole);
});

interface Shown {
  readonly line: string;
  readonly output: string;
}

/** The lines of a block that begin with a dollar sign, each with what is shown below it. */
const shownIn = (block: string): Shown[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ line: part.slice(0, part.indexOf('\n')), output: part.slice(part.indexOf('\n') + 1) }));

/** `…` stands for what differs from run to run: within a line, or for whole lines. */
const patternOf = (output: string): RegExp =>
  new RegExp(
    `^${output
      .split(/(^…\n|…)/m)
      .map((part) => (part === '…\n' ? '(?:.*\n)*' : part === '…' ? '.*' : part.replace(/[^\w\s]/g, '\\$&')))
      .join('')}$`,
  );

/** Runs a line as in the session of a user, and gives all that it says. */
async function type(line: string): Promise<string> {
  const { out } = await desk.shell(`${STAND_INS}\n${LAST_EXIT}\n{ ${line}\n} 2>&1; echo $? > last-exit`);
  return out;
}

/** `$?` is the exit code of the line before. */
const LAST_EXIT = '[ -f last-exit ] && (exit "$(cat last-exit)")';

const blocksOf = (language: string): string[] =>
  [...docs.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, block = '']) => (name === language ? [block] : []));

test('every example of the page prints what the page shows', { timeout: 120_000 }, async () => {
  const shown = blocksOf('console').flatMap(shownIn);
  expect(shown.length).toBeGreaterThan(15);
  for (const { line, output } of shown) expect(await type(line), line).toMatch(patternOf(output));
});

test('what engines are told to run answers a line with a line', { timeout: 120_000 }, async () => {
  const commands = blocksOf('python').flatMap((block) =>
    [...block.matchAll(/"(wirecopy [^"]+)"/g)].map(([, line]) => line),
  );
  expect(commands).toHaveLength(2);
  for (const command of commands) expect(await type(`${command} < lines.ndjson 2> /dev/null | wc -l`)).toBe('3\n');
});

/** They do not end, are for another shell, or ask the web. */
const NOT_RUN = /^PORT=\d+ wirecopy serve|wirecopy serve|completion zsh|--watch|--poll/;
const EXAMPLES = COMMANDS.flatMap((command) => withInner(command))
  .flatMap(({ command }) => command.examples.map(({ line }) => line))
  .filter((line) => !NOT_RUN.test(line));

test('every example of the help goes well', { timeout: 240_000 }, async () => {
  expect(EXAMPLES.length).toBeGreaterThan(25);
  desk.write('item.json', JSON.stringify({ uri: 'urn:x', body_text: STORY, headline: 'Oslo Ferries' }));
  desk.write('items/one.json', desk.read('item.json'));
  desk.write('feed/one.txt', STORY);
  desk.write('feed/two.json', '{"uri":');
  desk.write('desk.json', '{"store": "data/wirecopy.sqlite"}');
  const ready =
    'mkdir -p years .config/fish/completions .local/share/man/man1; cp years.tar.gz years; head -n 2 lines.ndjson > two; mv two lines.ndjson';
  await desk.shell(`tar czf years.tar.gz archive; ${ready}`);
  for (const line of EXAMPLES) {
    await type(line.replace('revoke 4fz0c2', 'revoke $(wirecopy token list | head -n 1 | cut -f 1)'));
    expect([line, desk.read('last-exit')]).toEqual([line, '0\n']);
  }
});
