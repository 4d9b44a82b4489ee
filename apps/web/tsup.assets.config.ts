import { readdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

// What the browser loads. Each name holds a hash of its content, so that it may be kept for ever.
export default defineConfig({
  entry: {
    style: 'src/styles/style.css',
    script: 'src/script/script.ts',
    parse: 'src/parse/script.ts',
    worker: 'src/parse/worker.tsx',
    icon: 'src/styles/icon.svg',
    world: 'src/map/world.svg',
  },
  outDir: 'dist/assets',
  format: 'esm',
  platform: 'browser',
  target: ['chrome123', 'firefox125', 'safari17.5'],
  // Each is whole, so that none waits for another.
  splitting: false,
  // What packages are on the server, the browser gets with the script.
  noExternal: [/./],
  minify: true,
  clean: true,
  loader: { '.svg': 'copy', '.woff2': 'file' },
  // A build that is put back from a cache leaves files of the one before beside it; the list says which are its own.
  async onSuccess() {
    writeFileSync('dist/assets/list.json', JSON.stringify(readdirSync('dist/assets')));
  },
  esbuildOptions(options) {
    options.entryNames = '[name]-[hash]';
    options.assetNames = '[name]-[hash]';
  },
});
