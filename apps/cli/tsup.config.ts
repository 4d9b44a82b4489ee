import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts', worker: 'src/work/worker.ts' },
  format: 'esm',
  target: 'es2024',
  splitting: true,
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  noExternal: ['commander', 'modern-tar'],
});
