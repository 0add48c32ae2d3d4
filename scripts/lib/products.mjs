// The products, each from its sources to where it is used. What is up to date takes a second or two.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, buildFolder } from './cmake.mjs';
import { unlessUnchanged } from './fingerprint.mjs';
import { Failure, root, run } from './run.mjs';
import { npmInstall, setup } from './setup.mjs';

/** sapwood.wasm → js/wasm → js/dist: the npm package. */
export async function buildPackage() {
  await setup('wasm');
  await npmInstall('js');
  await build('wasm-release', { targets: ['sapwood_wasm'] });
  stage(join(buildFolder('wasm-release'), 'dist'), join(root, 'js/wasm'), ['sapwood.wasm']);
  const inputs = [
    'js/src',
    'js/scripts',
    'js/wasm',
    'js/package.json',
    'js/package-lock.json',
    'js/tsconfig.json',
    'LICENSE',
  ];
  await unlessUnchanged('js/dist/index.js', inputs, () =>
    run('building the npm package', ['npm', 'run', 'build'], { cwd: join(root, 'js') }),
  );
}

/** The native library. */
export async function buildNative() {
  await setup('native');
  await build('native-release', { targets: ['sapwood_core'] });
}

/**
 * The sources of the engine → r/src/sapwood, and a file beside them for each of them: the R package compiles the engine itself.
 * R compiles what lies in src/ and has no flags of ours, so what every file needs first is a line in those files.
 */
export function stageSources() {
  const layers = ['base', 'ir', 'importers', 'file', 'kernels', 'compile', 'engine'];
  const target = join(root, 'r/src');
  const staged = new Map();
  for (const layer of layers)
    for (const name of readdirSync(join(root, 'src', layer)).filter((name) => /\.(h|cpp)$/.test(name))) {
      staged.set(join('sapwood', layer, name), readFileSync(join(root, 'src', layer, name), 'utf8'));
      if (name.endsWith('.cpp'))
        staged.set(`sapwood_${layer}_${name}`, `#include "no_contraction.h"\n\n#include "${layer}/${name}"\n`);
    }
  staged.delete('sapwood/engine/arrays.h'); // xtensor's
  let changed = false;
  for (const [name, text] of staged) {
    const path = join(target, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    changed = true;
  }
  // What is no longer in src/ would be compiled still, and what was compiled from other sources would be kept: R's make knows
  // nothing of what a file includes.
  for (const path of readdirSync(target, { recursive: true }))
    if ((/^sapwood.*\.(h|cpp)$/.test(path) && !staged.has(path)) || (changed && /\.(o|so)$/.test(path)))
      rmSync(join(target, path));
}

/** sapwood.wasm → python/src/sapwood, whose wheel carries it. */
export async function stageEngine() {
  await setup('wasm');
  await build('wasm-release', { targets: ['sapwood_wasm'] });
  stage(join(buildFolder('wasm-release'), 'dist'), join(root, 'python/src/sapwood'), ['sapwood.wasm']);
}

/** The page, in web-demo/dist. */
export async function buildDemo() {
  const cwd = join(root, 'web-demo');
  if (!existsSync(join(cwd, 'package.json')))
    throw new Failure('web-demo/package.json is missing: there is no page to build');
  await npmInstall('web-demo');
  const own = readdirSync(cwd).filter((name) => !['dist', 'node_modules', 'test'].includes(name));
  const inputs = [...own.map((name) => join('web-demo', name)), 'models', 'js/dist'];
  await unlessUnchanged('web-demo/dist/index.html', inputs, () =>
    run('building the page', ['npm', 'run', 'build'], { cwd }),
  );
}

// Files that are the same are left alone, so that their times are, too.
function stage(from, to, names) {
  mkdirSync(to, { recursive: true });
  for (const name of names) {
    const target = join(to, name);
    if (!existsSync(target) || !readFileSync(target).equals(readFileSync(join(from, name))))
      copyFileSync(join(from, name), target);
  }
}
