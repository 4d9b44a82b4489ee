import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/describe-store.ts', 'src/testing/temporary-postgres.ts'],
  removeNodeProtocol: false,
  format: 'esm',
  target: 'es2024',
  sourcemap: true,
  clean: true,
});
