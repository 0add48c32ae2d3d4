// A pipeline, ready to be timed: fitted, saved, converted, with the library's own answers.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unlessUnchanged } from '../../scripts/lib/fingerprint.mjs';
import { root, run } from '../../scripts/lib/run.mjs';
import { sizeOf } from '../prepare.mjs';

const fitting = [
  'bench/pipelines/fit.py',
  'bench/data.py',
  'bench/requirements-pipelines.txt',
  'models/data/house_model.csv.gz',
  'python/src/sapwood',
];
const files = { 'Sapwood file': 'model.sapwood', ONNX: 'model.onnx', pickle: 'model.pickle' };

/**
 * @param {import('./cases.mjs').Pipeline} pipeline
 * @param {string} python  with the packages of requirements-pipelines.txt
 * @returns {Promise<import('../turns.mjs').Prepared & { sizes: object[] }>}
 */
export async function prepare(pipeline, python) {
  const relative = `build/bench/models/${pipeline.name}`;
  const folder = join(root, relative);
  mkdirSync(folder, { recursive: true });
  await unlessUnchanged(`${relative}/about.json`, fitting, () =>
    run(`fitting ${pipeline.title}`, [python, 'bench/pipelines/fit.py', folder], {
      env: { PYTHONPATH: join(root, 'python/src') },
    }),
  );
  const bytes = (name) => readFileSync(join(folder, name));
  const { buffer, byteOffset, byteLength } = bytes('wanted.f64');
  return {
    ...pipeline,
    relative,
    rotation: 512,
    wanted: { model: new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength)) },
    answer: 'float64',
    why: {},
    sizes: Object.entries(files).map(([form, file]) => ({ form, ...sizeOf(bytes(file)) })),
  };
}
