// What a page has to fetch beside the model: a library's code, in bytes and gzipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.mjs';
import { sizeOf } from './prepare.mjs';

const code = {
  Sapwood: ['js/dist/index.js', 'js/dist/sapwood.wasm'],
  'onnxruntime-web': ['ort.wasm.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'].map(
    (name) => `bench/node_modules/onnxruntime-web/dist/${name}`,
  ),
  'ydf-inference': ['inference.js', 'inference.wasm'].map((name) => `bench/node_modules/ydf-inference/dist/${name}`),
  'xgboost-scorer': ['bench/node_modules/xgboost-scorer/dist/index.js'],
};

/** @returns {{ name: string, bytes: number, gzip: number }[]} */
export function codeSizes() {
  return Object.entries(code)
    .filter(([, files]) => files.every((file) => existsSync(join(root, file))))
    .map(([name, files]) => {
      const sizes = files.map((file) => sizeOf(readFileSync(join(root, file))));
      const sum = (key) => sizes.reduce((n, size) => n + size[key], 0);
      return { name, bytes: sum('bytes'), gzip: sum('gzip') };
    });
}
