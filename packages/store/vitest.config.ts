import { defineConfig } from 'vitest/config';

// These tests start processes or wait for the disk; a busy machine is no failure.
export default defineConfig({ test: { testTimeout: 30_000 } });
