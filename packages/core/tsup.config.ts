import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/reader.ts', 'src/slim.ts'],
  format: 'esm',
  target: 'es2024',
  sourcemap: true,
  clean: true,
});
