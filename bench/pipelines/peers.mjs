// Who runs a pipeline, and how.
import { inPython, node } from '../peers.mjs';

export const own = 'Sapwood, wasm';
export const native = 'scikit-learn';
export const web = 'onnxruntime-web';

const probability = 1e-12;

/**
 * @param {string} python  with the packages of requirements-pipelines.txt
 * @param {import('../browser-peer.mjs').Browsers | undefined} browsers
 * @returns {import('../peers.mjs').Entry[]}
 */
export function peers(python, browsers) {
  const of = ['scikit-learn'];
  const mine = (name, start) => ({ name, of, exact: true, tolerance: probability, start });
  return [
    mine(own, node('pipeline.mjs')),
    ...(browsers
      ? [
          mine('Sapwood, Chromium', () => browsers.peer('chromium', 'pipeline.mjs')),
          mine('Sapwood, Firefox', () => browsers.peer('firefox', 'pipeline.mjs')),
        ]
      : []),
    { name: native, of, exact: true, tolerance: probability, start: inPython(python, 'pipeline_sklearn.py') },
    { name: web, of, needed: () => true, start: node('pipeline-onnxruntime-web.mjs') },
    { name: 'onnxruntime', of, start: inPython(python, 'pipeline_onnxruntime.py') },
  ];
}
