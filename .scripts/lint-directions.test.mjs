// Each direction of imports that .biome.directions.jsonc forbids is tried with a file that goes against it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file, what it imports, and a word of the complaint; no word where it is allowed. */
const CASES = [
  ['packages/core/src/vocabulary/a.ts', './b.ts'],
  ['packages/core/src/vocabulary/a.ts', 'zod', 'a vocabulary imports'],
  ['packages/core/src/vocabulary/a.ts', '../model/span.ts', 'a vocabulary imports'],
  ['packages/core/src/vocabulary/deep/a.ts', '../../text/spans.ts', 'a vocabulary imports'],
  ['packages/core/src/vocabulary/a.ts', '../stages/stage.ts', 'a vocabulary imports'],
  ['packages/core/src/vocabulary/a.ts', '../pipeline.ts', 'a vocabulary imports'],
  ['packages/core/src/model/a.ts', './b.ts'],
  ['packages/core/src/model/a.ts', 'zod'],
  ['packages/core/src/model/a.ts', '../vocabulary/b.ts'],
  ['packages/core/src/model/a.ts', '../text/spans.ts', 'a model imports'],
  ['packages/core/src/model/a.ts', '../stages/stage.ts', 'a model imports'],
  ['packages/core/src/model/a.ts', '../index.ts', 'a model imports'],
  ['packages/core/src/model/a.ts', '@wirecopy/store', 'a model imports'],
  ['packages/core/src/text/a.ts', '../model/span.ts'],
  ['packages/core/src/text/a.ts', '../vocabulary/b.ts', 'text knows no news'],
  ['packages/core/src/text/a.ts', '../stages/stage.ts', 'text knows no news'],
  ['packages/core/src/text/a.ts', '../parse.ts', 'text knows no news'],
  ['packages/core/src/stages/a.ts', '../text/spans.ts'],
  ['packages/core/src/stages/a.ts', './names/b.ts'],
  ['packages/core/src/stages/names/a.ts', '../../vocabulary/b.ts'],
  ['packages/core/src/stages/a.ts', '../pipeline.ts', 'a stage imports'],
  ['packages/core/src/stages/names/a.ts', '../../parse.ts', 'a stage imports'],
  ['packages/core/src/stages/a.ts', 'node:fs', 'a stage imports'],
  ['packages/core/src/stages/a.ts', 'zod', 'a stage imports'],
  ['packages/core/src/pipeline.ts', './stages/a.ts'],
  ['packages/core/src/pipeline.ts', './parse.ts', 'the pipeline imports'],
  ['packages/core/src/pipeline.ts', 'node:fs', 'the pipeline imports'],
  ['packages/core/src/slim-pipeline.ts', './slim-parse.ts', 'the pipeline imports'],
  ['packages/core/src/slim-parse.ts', './slim-pipeline.ts'],
  ['packages/core/src/read-copy.ts', './slim.ts', 'parse imports'],
  ['packages/core/src/parse.ts', './pipeline.ts'],
  ['packages/core/src/parse.ts', './index.ts', 'parse imports'],
  ['packages/core/src/parse.ts', 'hono', 'parse imports'],
  ['packages/core/src/index.ts', './parse.ts'],
  ['packages/core/src/index.ts', '@wirecopy/formats', 'core imports zod and nothing else'],
  ['packages/core/src/a.ts', 'zod'],
  ['packages/core/src/a.ts', 'node:fs', 'core imports zod and nothing else'],
  ['packages/core/src/stages/a.test.ts', '../parse.ts'],
  ['packages/core/src/stages/a.test.ts', 'fast-check'],
  ['packages/core/src/stages/a.test.ts', '@wirecopy/fixtures'],
  ['packages/core/src/stages/a.test.ts', '@wirecopy/store', "core's tests import"],
  ['packages/fixtures/src/a.ts', '@wirecopy/core', 'fixtures are plain copy'],
  ['packages/formats/src/a.ts', '@wirecopy/core'],
  ['packages/formats/src/a.ts', '@wirecopy/store', 'formats import core alone'],
  ['packages/formats/src/a.ts', '@wirecopy/core/dist/parse.js', 'never by a file of it'],
  ['packages/formats/src/a.ts', '../../core/src/parse.ts', 'never by a file of it'],
  ['packages/store/src/a.ts', '@wirecopy/core'],
  ['packages/store/src/a.ts', 'node:sqlite'],
  ['packages/store/src/a.ts', '@wirecopy/server', 'stores import core alone'],
  ['packages/store/src/a.ts', '@wirecopy/formats', 'stores import core alone'],
  ['packages/store/src/deep/a.ts', '../../../core/src/index.ts', 'never by a file of it'],
  ['apps/web/src/a.tsx', '@wirecopy/core'],
  ['apps/web/src/a.tsx', '@wirecopy/store', 'the viewer imports core alone'],
  ['apps/web/src/a.tsx', '@wirecopy/server', 'the viewer imports core alone'],
  ['apps/web/src/a.tsx', '../../server/src/app.ts', 'never by a file of it'],
  ['apps/server/src/a.ts', '@wirecopy/web'],
  ['apps/server/src/a.ts', '@wirecopy/store'],
  ['apps/server/src/a.ts', 'wirecopy-cli', 'the server imports'],
  ['apps/server/src/a.test.ts', '@wirecopy/store/testing'],
  ['apps/cli/src/a.ts', '@wirecopy/server'],
  ['apps/cli/src/a.ts', '@wirecopy/web', 'the command line imports'],
  ['apps/cli/src/a.ts', '@wirecopy/store/dist/index.js', 'never by a file of it'],
];

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The imports of each file, one a line. */
const importsOf = Map.groupBy(CASES, ([path]) => path);
/** What lint says, by `path:line`. */
const complaints = new Map();

beforeAll(() => {
  for (const name of ['.biome.jsonc', '.biome.directions.jsonc', '.gitignore'])
    copyFileSync(join(root, name), join(folder, name));
  for (const [path, cases] of importsOf) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), cases.map(([, specifier]) => `import '${specifier}';\n`).join(''));
  }
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync('biome', options, { cwd: folder, encoding: 'utf8' });
  for (const { message, location } of JSON.parse(stdout).diagnostics) {
    complaints.set(`${location.path}:${location.start.line}`, message);
  }
}, 60_000);

const complaintAbout = (path, specifier) =>
  complaints.get(`${path}:${importsOf.get(path).findIndex(([, other]) => other === specifier) + 1}`);
const [allowed, refused] = [CASES.filter(([, , why]) => !why), CASES.filter(([, , why]) => why)];

test.each(allowed)('%s may import %s', (path, specifier) => {
  expect(complaintAbout(path, specifier)).toBeUndefined();
});

test.each(refused)('%s must not import %s: %s', (path, specifier, why) => {
  expect(complaintAbout(path, specifier)).toContain(why);
});
