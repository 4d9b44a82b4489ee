import { defineConfig } from 'vitest/config';

// graphql has one file for each condition. All who import it here must be given the same one, or `instanceof` fails.
export default defineConfig({
  test: { testTimeout: 30_000, server: { deps: { inline: [/graphql/, /@pothos/, /@envelop/, /@whatwg-node/] } } },
});
