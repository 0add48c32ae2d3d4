// The models that are timed: fitted by XGBoost, kept in build/bench/models while nothing they are made of changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from '../js/dist/index.js';
import { unlessUnchanged } from '../scripts/lib/fingerprint.mjs';
import { root, run } from '../scripts/lib/run.mjs';

const sources = ['bench/fit.py', 'bench/requirements.txt', 'models/data'];

/** @returns one model: its folder, sizes, and XGBoost's raw scores of its rows */
export async function prepare(python, trees, kind) {
  const name = `${trees}-${kind}`;
  const relative = `build/bench/models/${name}`;
  const folder = join(root, relative);
  mkdirSync(folder, { recursive: true });
  await unlessUnchanged(`${relative}/about.json`, sources, () =>
    run(`fitting ${trees} trees (${kind})`, [python, 'bench/fit.py', folder, `${trees}`, kind]),
  );
  const bytes = (file) => readFileSync(join(folder, file));

  // The format may have changed since the last run, so this file is written anew.
  const model = await load(bytes('model.ubj'));
  const { nodes } = model.info;
  writeFileSync(join(folder, 'model.sapwood'), model.save());
  model.dispose();

  const raw = bytes('raw.f32');
  const sizes = {};
  for (const [form, file] of Object.entries({ JSON: 'model.json', UBJSON: 'model.ubj', own: 'model.sapwood' })) {
    sizes[form] = { bytes: bytes(file).length, gzip: gzipSync(bytes(file), { level: 9 }).length };
  }
  const wanted = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  return { name, trees, kind, folder, nodes, sizes, wanted };
}
