import { defineConfig } from 'vitest/config';

// A busy machine is no failure.
export default defineConfig({ test: { testTimeout: 30_000 } });
