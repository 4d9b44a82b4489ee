import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql has one file for each condition. All who import it must be given the one that Node gives, or `instanceof` fails and
// nothing is compiled.
const graphql = fileURLToPath(import.meta.resolve('graphql'));
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { testTimeout: 30_000 },
});
