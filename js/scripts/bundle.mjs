// How the package's TypeScript becomes JavaScript; the build and the tests bundle with the same settings.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rowReaders } from './row-readers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const wasm = (name) => `${root}wasm/${name}`;

/** Emscripten's module, without the address of its .wasm: we hand it the compiled module, and bundlers would follow it. */
const engine = {
  name: 'engine',
  setup(build) {
    build.onResolve({ filter: /^#engine$/ }, () => ({ path: wasm('engine.mjs'), sideEffects: false }));
    build.onLoad({ filter: /[/\\]wasm[/\\]engine\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return {
        contents: text.replace(/new URL\(\s*["']engine\.wasm["'],\s*import\.meta\.url\)|import\.meta\.url/g, '""'),
      };
    });
    build.onResolve({ filter: /^#engine-base64$/ }, () => ({ path: wasm('engine.wasm'), namespace: 'base64' }));
    build.onLoad({ filter: /.*/, namespace: 'base64' }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'base64',
    }));
  },
};

/** esbuild's options for all of it. */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: ['es2022'],
  plugins: [engine, rowReaders],
  logLevel: 'warning',
};

/** The command line is a user of the package: it imports index.js, which lies beside it. */
const beside = {
  name: 'beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
  },
};

/** esbuild's options for the command line. It stays readable: nobody waits for it to arrive. */
export const commandLine = {
  ...settings,
  platform: 'node',
  entryPoints: ['src/cli/main.ts'],
  plugins: [...settings.plugins, beside],
};
