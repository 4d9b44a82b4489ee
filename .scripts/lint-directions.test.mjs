// Each direction of imports that .biome.jsonc forbids is tried with a file that goes against it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
copyFileSync(join(root, '.biome.jsonc'), join(folder, '.biome.jsonc'));

/** Whether the linter lets a file import another. */
function passes(path, target) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { value } from '${target}';\n\nexport const held = value;\n`);
  const { stdout, stderr, status } = spawnSync(
    'biome',
    ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', path],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  rmSync(file);
  if (status !== 0 && !`${stdout}${stderr}`.includes('noRestrictedImports')) throw new Error(`biome failed: ${stderr}`);
  return status === 0;
}

test.each([
  ['packages/core/src/vocabulary/wrong.ts', '../model/span.ts'],
  ['packages/core/src/model/wrong.ts', '../text/spans.ts'],
  ['packages/core/src/text/wrong.ts', '../stages/stage.ts'],
  ['packages/core/src/text/wrong.ts', '../vocabulary/months.ts'],
  ['packages/core/src/stages/wrong.ts', '../pipeline.ts'],
  ['packages/core/src/stages/header/wrong.ts', '../../parse.ts'],
  ['packages/core/src/stages/wrong.ts', 'zod'],
  ['packages/core/src/wrong.ts', 'node:fs'],
  ['packages/core/src/wrong.ts', 'graphql'],
  ['packages/store/src/wrong.ts', '@wirecopy/server'],
  ['packages/store/src/wrong.ts', '@wirecopy/formats'],
  ['packages/formats/src/wrong.ts', '@wirecopy/store'],
  ['apps/web/src/wrong.ts', '@wirecopy/store'],
  ['apps/web/src/wrong.ts', '@wirecopy/server'],
  ['apps/server/src/wrong.ts', '@wirecopy/core/dist/index.js'],
])('%s may not import %s', (path, target) => {
  expect(passes(path, target)).toBe(false);
});

test.each([
  ['packages/core/src/vocabulary/right.ts', './months.ts'],
  ['packages/core/src/model/right.ts', 'zod'],
  ['packages/core/src/model/right.ts', '../vocabulary/months.ts'],
  ['packages/core/src/text/right.ts', '../model/span.ts'],
  ['packages/core/src/stages/header/right.ts', '../../text/spans.ts'],
  ['packages/core/src/stages/right.ts', '../vocabulary/months.ts'],
  ['packages/store/src/right.ts', '@wirecopy/core'],
  ['packages/store/src/right.ts', 'node:sqlite'],
  ['apps/web/src/right.ts', '@wirecopy/core'],
  ['apps/server/src/right.ts', '@wirecopy/store'],
])('%s may import %s', (path, target) => {
  expect(passes(path, target)).toBe(true);
});
