// js/src + js/wasm -> js/dist. `npm run build` at the top puts the engine into js/wasm first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { commandLine, root, settings } from './bundle.mjs';

const dist = join(root, 'dist');
const wasm = join(root, 'wasm/sapwood.wasm');

async function main() {
  if (!existsSync(wasm))
    throw new Error(`${wasm} is missing: run "npm run build" at the top of the repository, which makes it`);
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  await bundles();
  await build({ ...commandLine, outfile: join(dist, 'cli.js') });
  await chmod(join(dist, 'cli.js'), 0o755);
  await copyFile(wasm, join(dist, 'sapwood.wasm'));
  declarations();
  await keepPublicTypes();
  if (existsSync(join(root, '../LICENSE'))) await copyFile(join(root, '../LICENSE'), join(dist, 'LICENSE'));
}

/** How often a bundle may say import.meta.url: a bundler that meets an address in the code takes that file along. */
const addresses = { 'index.js': 1, 'inline.js': 0 };

async function bundles() {
  const entryPoints = Object.keys(addresses).map((name) => `src/${name.replace('.js', '.ts')}`);
  const { outputFiles } = await build({ ...settings, minify: true, write: false, outdir: dist, entryPoints });
  for (const { path, text } of outputFiles) {
    const wanted = addresses[basename(path)];
    const found = text.split('import.meta.url').length - 1;
    if (found !== wanted) throw new Error(`${basename(path)} has import.meta.url ${found} times, not ${wanted}.`);
    await writeFile(path, text);
  }
}

function declarations() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const args = [tsc, '-p', '.', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', dist];
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0) throw new Error('tsc failed');
}

/** Keep the types that the entry leads to, under the names that its readers can follow. */
async function keepPublicTypes() {
  const wanted = new Set();
  const follow = async (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    const text = (await readFile(join(dist, name), 'utf8')).replace(/from '\.\/([\w-]+)\.ts'/g, "from './$1.js'");
    await writeFile(join(dist, name), text);
    for (const [, next] of text.matchAll(/from '\.\/([\w-]+)\.js'/g)) await follow(`${next}.d.ts`);
  };
  await follow('index.d.ts');
  for (const name of await readdir(dist)) {
    if (name.endsWith('.d.ts') && !wanted.has(name)) await rm(join(dist, name));
  }
}

await main();
