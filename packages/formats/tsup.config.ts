import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/describe-format.ts'],
  format: 'esm',
  target: 'es2024',
  sourcemap: true,
  clean: true,
  // Whoever reads any format loads these: in one file with ours they start sooner than as a hundred. The large ones wait for their format.
  noExternal: ['@rgrove/parse-xml', 'csv-parse', 'htmlparser2', 'hyparquet', 'hyparquet-writer'],
});
