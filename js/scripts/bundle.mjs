// How the package's TypeScript becomes JavaScript; the build and the tests bundle with the same settings.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rowReaders } from './row-readers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The engine as base64, for sapwood/inline. */
const wasm = {
  name: 'wasm',
  setup(build) {
    build.onResolve({ filter: /^#wasm-base64$/ }, () => ({ path: `${root}wasm/sapwood.wasm`, namespace: 'base64' }));
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
  plugins: [wasm, rowReaders],
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
