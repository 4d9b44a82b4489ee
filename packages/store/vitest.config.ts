import { defineConfig } from 'vitest/config';

// These tests start processes or wait for the disk, and PostgreSQL makes itself a database first; a busy machine is no failure.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
