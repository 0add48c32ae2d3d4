// js/test/*.test.ts with Node's test runner. Tests of the whole package import 'sapwood', which is js/dist; tests of one
// part import that part. `node scripts/test.mjs input errors` runs the files with these words in their names.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root, settings } from './bundle.mjs';

const words = process.argv.slice(2);
if (!existsSync(join(root, 'dist/index.js'))) throw new Error('js/dist is missing: run "npm run build" first');

const names = (await readdir(join(root, 'test'))).filter((name) => name.endsWith('.test.ts'));
const chosen = names.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
const outdir = join(root, 'build/test');
await rm(outdir, { recursive: true, force: true });
await build({
  ...settings,
  platform: 'node',
  external: ['sapwood', 'sapwood/*'],
  entryPoints: chosen.map((name) => join('test', name)),
  outdir,
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
});

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
for (const project of ['.', 'src/cli', 'test']) run([tsc, '-p', project]);
run([
  '--expose-gc',
  '--enable-source-maps',
  '--test',
  ...chosen.map((name) => join(outdir, name.replace('.ts', '.mjs'))),
]);

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
