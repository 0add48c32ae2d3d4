// Who runs, and how.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../scripts/lib/cmake.mjs';
import { Peer } from './peer.mjs';

export const own = 'Sapwood, wasm';
/** Without the npm package around it. */
export const kernel = 'Sapwood, wasm function alone';

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {('xgboost' | 'lightgbm' | 'scikit-learn')[]} of  whose models it is asked to run
 * @property {string} [form]  of convert.py, that it reads
 * @property {boolean} [exact]  it must run every such model and give the right answers: the run fails otherwise
 * @property {(model: import('./cases.mjs').Model) => boolean} [needed]  the run fails where it does not run such a model
 * @property {(model: import('./cases.mjs').Model) => string | false} [without]  why such a model is not even given to it
 * @property {boolean} [extra]  no part of a quick run
 * @property {string[]} [only]  cases, where not all of them are timed
 * @property {string} [profile]  the folder in the model's, that it is given
 * @property {number} [tolerance]  in the place of what it says itself
 * @property {() => Promise<import('./peer.mjs').Peer>} start
 */

/** Models that everyone can run who can run XGBoost's at all. */
const usual = ({ library, shape, data }) => library === 'xgboost' && shape !== 'forest' && !data.endsWith('levels');
const all = ['xgboost', 'lightgbm', 'scikit-learn'];

/**
 * @param {string} python  with the packages of requirements.txt in it, or those of requirements-peers.txt
 * @returns {Entry[]}
 */
export function peers(python) {
  const py = (name) => inPython(python, name);
  const extra = true;
  return [
    { name: own, of: all, exact: true, start: node('sapwood.mjs') },
    { name: kernel, of: all, exact: true, only: ['row'], start: node('sapwood-kernel.mjs') },
    { name: 'Sapwood, native', of: all, exact: true, start: native('sapwood_peer') },
    {
      name: 'XGBoost, C API',
      of: ['xgboost'],
      exact: true,
      start: native('xgboost_peer', library(python, 'xgboost/lib/libxgboost.so')),
    },
    { name: 'XGBoost, Python', of: ['xgboost'], exact: true, start: py('xgboost_python.py') },
    {
      name: 'LightGBM, C API',
      of: ['lightgbm'],
      exact: true,
      start: native('lightgbm_peer', library(python, 'lightgbm/lib/lib_lightgbm.so'), version('lightgbm')),
    },
    { name: 'LightGBM, Python', of: ['lightgbm'], exact: true, start: py('lightgbm_python.py') },
    { name: 'scikit-learn', of: ['scikit-learn'], exact: true, start: py('sklearn_forest.py') },
    { name: 'oneDAL (daal4py)', of: ['xgboost', 'lightgbm'], extra, start: py('onedal.py') },
    { name: 'onnxruntime', of: all, form: 'onnx', extra, start: py('onnxruntime_native.py') },
    { name: 'onnxruntime-web', of: all, form: 'onnx', needed: usual, start: node('onnxruntime-web.mjs') },
    {
      name: 'tl2cgen, compiled C',
      of: ['xgboost', 'lightgbm'],
      form: 'tl2cgen',
      extra,
      start: native('tl2cgen_peer', version('tl2cgen')),
    },
    { name: 'treelite GTIL', of: all, extra, start: py('treelite_gtil.py') },
    { name: 'lleaves', of: ['lightgbm'], form: 'lleaves', extra, start: py('lleaves_peer.py') },
    { name: 'YDF (own model)', of: ['xgboost'], form: 'ydf', extra, start: py('ydf_native.py') },
    { name: 'ydf-inference (own model)', of: ['xgboost'], form: 'ydf', extra, start: node('ydf-inference.mjs') },
    { name: 'm2cgen, JavaScript', of: ['xgboost'], form: 'm2cgen', extra, start: node('m2cgen.mjs') },
    { name: 'xgboost-scorer', of: ['xgboost'], start: node('xgboost-scorer.mjs') },
    {
      name: 'plain JavaScript',
      of: ['xgboost'],
      needed: (m) => usual(m) && m.shape.depth !== 10,
      start: node('flat.mjs'),
    },
  ];
}

const file = (name) => join(import.meta.dirname, 'peers', name);

export const node = (script) => async () => new Peer([process.execPath, '--expose-gc', '--no-warnings', file(script)]);
export const inPython = (python, script) => async () => new Peer([python, file(script)]);
export const native =
  (name, ...words) =>
  async () =>
    new Peer([join(buildFolder('native-bench'), 'bench/native', name), ...words]);

/** The same code in Node, Chromium and Firefox, and in a Chromium that plays a slow phone. */
export function places(browsers) {
  const everywhere = (name, script, more = {}) => [
    { name: `${name}, Node`, of: all, ...more, start: node(script) },
    { name: `${name}, Chromium`, of: all, ...more, start: () => browsers.peer('chromium', script) },
    { name: `${name}, Firefox`, of: all, ...more, start: () => browsers.peer('firefox', script) },
  ];
  return [
    ...everywhere('Sapwood', 'sapwood.mjs', { exact: true }),
    { name: slow, of: all, exact: true, only: ['row'], start: () => browsers.peer('chromium', 'sapwood.mjs', 4) },
    ...everywhere('onnxruntime-web', 'onnxruntime-web.mjs', {
      of: ['xgboost'],
      form: 'onnx',
      without: ({ shape }) =>
        shape === 'forest' && 'it reads this model for two minutes and more, longer than a browser waits',
    }),
    ...everywhere('plain JavaScript', 'flat.mjs', { of: ['xgboost'] }),
  ];
}

export const slow = 'Sapwood, Chromium slowed 4 ×';

// The Python packages bring their C libraries with them.
function library(python, name) {
  const lib = join(python, '../../lib');
  const version = existsSync(lib) ? readdirSync(lib).find((entry) => entry.startsWith('python3')) : '';
  return join(lib, version, 'site-packages', name);
}

/** As it is pinned. */
function version(name) {
  const lines = ['requirements.txt', 'requirements-peers.txt'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  return lines.join('\n').match(new RegExp(`^${name}==(.*)$`, 'm'))[1];
}
