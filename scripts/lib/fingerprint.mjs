// Doing a step again only when something that it reads has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, say } from './run.mjs';

/**
 * Run `make` unless `product` is there and the contents of `inputs` are those of the last time.
 * @param {string} product  a path, as all of them from the repository's root
 * @param {string[]} inputs  files and folders
 * @param {() => Promise<unknown>} make
 */
export async function unlessUnchanged(product, inputs, make) {
  const stamp = join(root, 'build/fingerprints', product.replaceAll('/', '-'));
  const now = fingerprint(inputs);
  if (existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return say(`${product} is up to date`);
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  const add = (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) if (name !== 'node_modules') add(join(path, name));
    } else hash.update(`${path}\0`).update(readFileSync(file));
  };
  for (const path of inputs) add(path);
  return hash.digest('hex');
}
