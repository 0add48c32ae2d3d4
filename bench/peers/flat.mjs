// The plain way to run trees in JavaScript: flat arrays and a loop, what a careful web developer would write by hand. It knows
// numeric splits, missing values and one output, and nothing else of XGBoost.
import { serve } from './serve.mjs';

/** @param {any} model  an XGBoost JSON file, parsed: gbtree, numeric splits, one output */
function flatten(model) {
  const { trees } = model.learner.gradient_booster.model;
  const total = trees.reduce((n, tree) => n + tree.left_children.length, 0);
  const left = new Int32Array(total);
  const right = new Int32Array(total);
  const feature = new Int32Array(total);
  const value = new Float32Array(total);
  const defaultLeft = new Uint8Array(total);
  const roots = [];
  let at = 0;
  for (const tree of trees) {
    if (tree.categories.length > 0) throw new Error('categorical splits are more than this loop knows');
    roots.push(at);
    for (let i = 0; i < tree.left_children.length; i += 1) {
      const leaf = tree.left_children[i] === -1;
      left[at + i] = leaf ? -1 : at + tree.left_children[i];
      right[at + i] = leaf ? -1 : at + tree.right_children[i];
      feature[at + i] = leaf ? 0 : tree.split_indices[i];
      value[at + i] = tree.split_conditions[i];
      defaultLeft[at + i] = tree.default_left[i];
    }
    at += tree.left_children.length;
  }
  const base = Number(model.learner.learner_model_param.base_score.replace(/[[\]]/g, ''));
  return { left, right, feature, value, defaultLeft, roots, base };
}

/** The raw score of one row; float32 throughout, as XGBoost has it. */
function score({ left, right, feature, value, defaultLeft, roots, base }, row, offset) {
  let sum = Math.fround(base);
  for (let t = 0; t < roots.length; t += 1) {
    let i = roots[t];
    while (left[i] !== -1) {
      const x = row[offset + feature[i]];
      const goLeft = Number.isNaN(x) ? defaultLeft[i] === 1 : x < value[i];
      i = goLeft ? left[i] : right[i];
    }
    sum = Math.fround(sum + value[i]);
  }
  return sum;
}

await serve(async ({ text, host, rows, columns, rotating, rotation, batches }) => {
  const json = await text('model.json').catch(() => {
    throw new Error('the JSON of this model would be hundreds of megabytes');
  });
  const load = () => flatten(JSON.parse(json));
  const model = load();
  const many = (forest, data, out) => {
    for (let r = 0; r < out.length; r += 1) out[r] = score(forest, data, r * columns);
    return out;
  };
  return {
    version: host,
    cases: [
      {
        what: 'load',
        how: 'JSON.parse, flat arrays',
        load,
        score: (forest) => many(forest, rotating, new Float32Array(rotation)),
      },
      { what: 'row', how: 'a loop over flat arrays', call: (i) => score(model, rows, i * columns) },
      ...batches((turns, n) => {
        const out = new Float32Array(n);
        return { how: 'a loop over flat arrays', call: (i) => many(model, turns[i], out) };
      }),
    ],
  };
});
