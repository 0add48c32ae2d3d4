// The plain way to run trees in JavaScript: flat arrays and a loop. What a careful web developer would write by hand.

/** @param {any} model  an XGBoost JSON file, parsed: gbtree, numeric splits, one output */
export function flatten(model) {
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
    roots.push(at);
    for (let i = 0; i < tree.left_children.length; i += 1) {
      const leaf = tree.left_children[i] === -1;
      left[at + i] = leaf ? -1 : roots.at(-1) + tree.left_children[i];
      right[at + i] = leaf ? -1 : roots.at(-1) + tree.right_children[i];
      feature[at + i] = leaf ? 0 : tree.split_indices[i];
      value[at + i] = tree.split_conditions[i];
      defaultLeft[at + i] = tree.default_left[i];
    }
    at += tree.left_children.length;
  }
  return { left, right, feature, value, defaultLeft, roots };
}

/** The sum of the leaves of one row, from `base`; float32 throughout, as XGBoost has it. */
export function score({ left, right, feature, value, defaultLeft, roots }, row, offset, base) {
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
