import './lib/node-version.mjs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { script } from './lib/cli.mjs';
import { buildPackage } from './lib/products.mjs';
import { Failure, root } from './lib/run.mjs';

const help = `
npm run size

Build the npm package and print the size of each file in it: as it is, gzipped (level 9) and with Brotli (level 11). Fails
when a sum of files is over its budget in scripts/size-budget.json.`;

await script(help, {}, async () => {
  await buildPackage();
  const budget = JSON.parse(await readFile(join(root, 'scripts/size-budget.json'), 'utf8'));
  const dist = join(root, 'js/dist');
  const sizes = new Map();
  for (const name of (await readdir(dist)).sort()) {
    if (/\.(js|wasm)$/.test(name)) sizes.set(name, measure(await readFile(join(dist, name))));
  }
  print('bytes', 'raw', 'gzip', 'brotli');
  for (const [name, { raw, gzip, brotli }] of sizes) print(name, raw, gzip, brotli);

  const over = [];
  for (const [sum, limits] of Object.entries(budget)) {
    const parts = sum
      .split(' + ')
      .map((name) => sizes.get(name) ?? fail(`js/dist/${name}, named in size-budget.json, does not exist.`));
    for (const [kind, limit] of Object.entries(limits)) {
      const total = parts.reduce((n, part) => n + part[kind], 0);
      console.log(`\n${sum}: ${total} bytes ${kind}, budget ${limit} (${((100 * total) / limit).toFixed(1)} %)`);
      if (total > limit) over.push(`${sum}: ${total - limit} bytes ${kind} over its budget`);
    }
  }
  if (over.length > 0)
    throw new Failure(
      `${over.join('\n')}\nMake it smaller, or raise scripts/size-budget.json and say why in the commit.`,
    );
});

function measure(bytes) {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

function print(name, ...numbers) {
  console.log(name.padEnd(24), ...numbers.map((n) => String(n).padStart(9)));
}

function fail(message) {
  throw new Failure(message);
}
