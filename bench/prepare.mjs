// A model, ready to be timed: fitted, written in the forms that peers read, and as a Sapwood file. What is fitted and converted
// is kept in build/bench/models while nothing that it is made of changes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from '../js/dist/index.js';
import { unlessUnchanged } from '../scripts/lib/fingerprint.mjs';
import { root, run } from '../scripts/lib/run.mjs';
import { title } from './cases.mjs';

const fitting = [
  'bench/fit.py',
  'bench/data.py',
  'bench/plain.py',
  'bench/requirements.txt',
  'models/data/house_model.csv.gz',
];
const converting = ['bench/convert.py', 'bench/requirements-peers.txt'];
const forms = {
  xgboost: ['onnx', 'tl2cgen', 'm2cgen', 'ydf'],
  lightgbm: ['onnx', 'tl2cgen', 'lleaves'],
  'scikit-learn': ['onnx'],
};
const alwaysNeeded = ['onnx'];
const rotation = 512;
/** Why a form is not even tried. */
const hopeless = ({ data }, form) =>
  form === 'tl2cgen' && data === 'many-levels' && 'a C compiler takes an hour for its sets of hundreds of categories';
/** Whose file is what on the wire. */
const files = {
  'Sapwood file': 'model.sapwood',
  'XGBoost UBJSON': 'model.ubj',
  'XGBoost JSON': 'model.json',
  'LightGBM text': 'model.txt',
  ONNX: 'model.onnx',
  'JavaScript of m2cgen': 'm2cgen.js',
  'its own model of YDF': 'ydf.zip',
};

/**
 * @param {import('./cases.mjs').Model & { name: string }} model
 * @param {{ python: string, everyone: boolean }} options  everyone: for all peers, not only those of a quick run
 * @returns the model with its folder, nodes, leaves, sizes of its files, the raw scores of its rows (`wanted.model`, the library's
 *   own; `wanted.ydf`, those of YDF's own model), and `why` a form could not be made, null where it was
 */
export async function prepare(model, { python, everyone }) {
  const relative = `build/bench/models/${model.name}`;
  const folder = join(root, relative);
  mkdirSync(folder, { recursive: true });
  const { library, trees, shape, features, data } = model;
  const spec = JSON.stringify({ library, trees, shape, features, data });
  await unlessUnchanged(`${relative}/about.json`, fitting, () =>
    run(`fitting ${title(model)}`, [python, 'bench/fit.py', folder, spec]),
  );
  const wantedForms = forms[library].filter((name) => everyone || alwaysNeeded.includes(name));
  for (const form of wantedForms.filter((name) => !hopeless(model, name))) {
    await unlessUnchanged(`${relative}/${form}.json`, [...fitting, ...converting], () =>
      run(`${model.name} for ${form}`, [python, 'bench/convert.py', folder, form]),
    );
  }

  const bytes = (file) => readFileSync(join(folder, file));
  const has = (file) => existsSync(join(folder, file));
  // The format may have changed since the last run, so this file is written anew.
  const opened = await load(bytes(has('plain.safetensors') ? 'plain.safetensors' : 'model.ubj'));
  writeFileSync(join(folder, 'model.sapwood'), opened.save());
  opened.dispose();

  const { nodes, leaves, answer } = JSON.parse(bytes('about.json').toString());
  const sizes = Object.entries(files)
    .filter(([, file]) => has(file))
    .map(([form, file]) => ({ form, ...sizeOf(bytes(file)) }));
  const why = forms[library]
    .map((form) => [form, hopeless(model, form) || (has(`${form}.json`) && JSON.parse(bytes(`${form}.json`)).why)])
    .filter(([, text]) => text);
  const wanted = { model: doubles(bytes('raw.f64')), ...(has('ydf.f64') && { ydf: doubles(bytes('ydf.f64')) }) };
  return { ...model, folder, relative, rotation, nodes, leaves, answer, sizes, wanted, why: Object.fromEntries(why) };
}

export const sizeOf = (bytes) => ({ bytes: bytes.length, gzip: gzipSync(bytes).length });

const doubles = (file) => new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
