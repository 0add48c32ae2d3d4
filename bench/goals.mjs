// What Sapwood is to keep to. A goal is a number that may not be exceeded, or one that has to be reached ("at least"); what was
// not measured in a run is left out. Times are the fastest rounds; ratios are to the fastest way of the peer.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { kernel, own, slow } from './peers.mjs';

const base = '1000-depth-6-28f';
const batch = { what: 'batch', rows: 10_000 };
const row = { what: 'row', rows: 1 };

/**
 * @typedef {{ what: string, unit: string, atMost?: number, atLeast?: number, better?: number, got: (run: any) => number | undefined
 *   }} Goal  better: what would be better still
 */

/** Nanoseconds per row and tree of 10,000 rows. */
const perTree = (model, atMost, what) => ({
  what: `10,000 rows, ${what}`,
  unit: 'ns per row and tree',
  atMost,
  got: (run) => run.best(own, model, batch) / 10 / run.trees(model),
});

/** One object, in microseconds. */
const oneRow = (model, atMost, what) => ({
  what: `one row from an object, ${what}`,
  unit: 'µs',
  atMost,
  got: (run) => run.best(own, model, row),
});

const faster = (peer, model, kind, atLeast, what) => ({
  what: `${what}: times as fast as ${peer}`,
  unit: '×',
  atLeast,
  got: (run) => run.best(peer, model, kind) / run.best(own, model, kind),
});

/** @type {Goal[]} */
const list = [
  perTree(base, 1.3, '1000 trees of depth 6, 28 features'),
  faster('XGBoost, C API', base, batch, 10, '… that batch'),
  faster('oneDAL (daal4py)', base, batch, 2, '… that batch'),
  faster('onnxruntime-web', base, batch, 20, '… that batch'),
  perTree(`${base}-gaps`, 1.8, '… with missing values'),
  perTree(`${base}-levels`, 2.3, '… with categories of up to 40 levels'),
  perTree(`${base}-many-levels`, 4, '… with categories of 225 to 900 levels'),
  perTree('lightgbm-1000-leaves-31-28f', 1.6, '1000 trees of 31 leaves, float64 (LightGBM)'),
  {
    what: '10,000 rows, 100 trees of depth 6, 28 features',
    unit: 'µs per row',
    atMost: 0.45,
    got: (run) => run.best(own, '100-depth-6-28f', batch) / 10_000,
  },
  oneRow(base, 6, '1000 trees of depth 6, 28 features'),
  faster('XGBoost, C API', base, row, 50, '… that row'),
  oneRow('100-depth-6-12f', 0.7, '100 trees, 12 features'),
  oneRow('100-depth-6-28f', 0.9, '100 trees, 28 features'),
  {
    what: "the wrapper's share of a row from an object, 12 features",
    unit: 'ns',
    atMost: 60,
    got: (run) => 1000 * (run.best(own, '100-depth-6-12f', row) - run.best(kernel, '100-depth-6-12f', row)),
  },
  ...['100-forest-28f', 'sklearn-100-forest-28f'].flatMap((model) => {
    const name = model.startsWith('sklearn') ? 'scikit-learn forest' : 'boosted random forest';
    return [perTree(model, 60, `${name}, 100 trees without a limit`), oneRow(model, 10, `that ${name}`)];
  }),
  ...['scikit-learn', 'onnxruntime'].flatMap((peer) => [
    faster(peer, 'sklearn-100-forest-28f', batch, 3, 'scikit-learn forest, 10,000 rows'),
    faster(peer, 'sklearn-100-forest-28f', row, 3, 'scikit-learn forest, one row'),
  ]),
  {
    what: 'load of XGBoost JSON, 10 MB',
    unit: 'ms',
    atMost: 25,
    got: (run) => (run.load(base, 'JSON') / 1000 / run.bytes(base, 'model.json')) * 10e6,
  },
  {
    what: 'load of the own file, 100,000 nodes, golden rows included',
    unit: 'ms',
    atMost: 5,
    got: (run) => (run.load(base, 'its own file') / 1000 / run.nodes(base)) * 100_000,
  },
  ...['Node', 'Chromium', 'Firefox'].flatMap((place) => [
    {
      what: `${place}: first call after a load, one row, 1000 trees`,
      unit: 'ms',
      atMost: 0.5,
      got: (run) => run.first(place, 'row'),
    },
    {
      what: `${place}: first call after a load, 128 rows, 1000 trees`,
      unit: 'ms',
      atMost: 5,
      got: (run) => run.first(place, 'block'),
    },
  ]),
  {
    what: 'Chromium slowed 4 ×: one row from an object, 100 trees, 28 features',
    unit: 'µs',
    atMost: 4.5,
    got: (run) => run.best(slow, '100-depth-6-28f', row),
  },
];

/** What goals ask about a run. What is not there is undefined, and so is what is computed of it (NaN). */
class Run {
  constructor({ results, models, firsts }) {
    this.results = results;
    this.models = new Map(models.map((m) => [m.name, m]));
    this.firsts = firsts;
  }

  #least(test) {
    return least(this.results, test);
  }

  best(name, model, { what, rows }) {
    return this.#least((r) => r.name === name && r.model === model && r.what === what && r.rows === rows);
  }

  load(model, how) {
    return this.#least((r) => r.name === own && r.model === model && r.what === 'load' && r.how === how);
  }

  trees = (model) => this.models.get(model)?.trees;
  nodes = (model) => this.models.get(model)?.nodes;

  bytes(model, file) {
    const folder = this.models.get(model)?.folder;
    return folder && statSync(join(folder, file)).size;
  }

  first = (place, what) => this.firsts.find((f) => f.place === place && f.what === what)?.call;
}

export const goals = (all) => judge(list, new Run(all));

/** @returns {{ what: string, goal: string, got: string, met: boolean, better: boolean }[]} */
export function judge(goals, run) {
  const out = [];
  for (const { what, unit, atMost, atLeast, better, got } of goals) {
    const value = got(run);
    if (value === undefined || Number.isNaN(value)) continue;
    const most = better === undefined ? atMost : `${atMost}, better ${better}`;
    const goal = atMost === undefined ? `at least ${atLeast} ${unit}` : `${most} ${unit}`;
    if (value <= 0) {
      out.push({ what, goal, got: 'lost in the noise', met: false, better: false }); // a difference of two times
      continue;
    }
    const met = atMost === undefined ? value >= atLeast : value <= atMost;
    out.push({ what, goal, got: `${Number(value.toPrecision(3))} ${unit}`, met, better: value <= better });
  }
  return out;
}

/** The fastest round of some results, in microseconds; undefined where there is none. */
export function least(results, test) {
  const times = results.filter(test).map((r) => r.min);
  return times.length > 0 ? Math.min(...times) : undefined;
}
