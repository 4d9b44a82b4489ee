import { defineConfig } from 'tsup';

// What the browser loads. Each name holds a hash of its content, so that it may be kept for ever.
export default defineConfig({
  entry: { style: 'src/styles/style.css', script: 'src/script/script.ts', icon: 'src/styles/icon.svg' },
  outDir: 'dist/assets',
  format: 'esm',
  platform: 'browser',
  target: ['chrome120', 'firefox121', 'safari17.4'],
  minify: true,
  clean: true,
  loader: { '.svg': 'copy', '.woff2': 'file' },
  esbuildOptions(options) {
    options.entryNames = '[name]-[hash]';
    options.assetNames = '[name]-[hash]';
  },
});
