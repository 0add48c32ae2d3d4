// Who runs, and how. What is `ours` must give XGBoost's own bits for every model; the others may refuse, or differ, and it is said.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../scripts/lib/cmake.mjs';

/** @param {string} python  with XGBoost in it */
export function peers(python) {
  const native = (name) => join(buildFolder('native-bench'), 'bench/native', name);
  const file = (name) => join(import.meta.dirname, 'peers', name);
  const node = process.execPath;
  return [
    { name: 'Sapwood, wasm', ours: true, command: [node, file('sapwood.mjs')] },
    { name: 'Sapwood, native', ours: true, command: [native('sapwood_peer')] },
    { name: 'XGBoost, Python', ours: true, command: [python, file('xgboost_python.py')] },
    { name: 'XGBoost, C API', ours: true, command: [native('xgboost_peer'), libxgboost(python)] },
    { name: 'onnxruntime-web, wasm', ours: false, command: [node, file('onnxruntime-web.mjs')] },
    { name: 'xgboost-scorer', ours: false, command: [node, file('xgboost-scorer.mjs')] },
    { name: 'plain JavaScript', ours: false, command: [node, file('flat.mjs')] },
  ];
}

// The Python package brings the C library with it.
function libxgboost(python) {
  const lib = join(python, '../../lib');
  const version = readdirSync(lib).find((name) => name.startsWith('python3'));
  return join(lib, version, 'site-packages/xgboost/lib/libxgboost.so');
}
