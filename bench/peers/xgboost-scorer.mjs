// xgboost-scorer, which walks the objects of XGBoost's JSON dump. It was made for binary classifiers: it leaves the base score
// out and puts a sigmoid around every model. Both are taken back here, so that what it computes can be compared at all.
import { createRequire } from 'node:module';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const { default: Scorer } = require('xgboost-scorer');
const { version } = require('xgboost-scorer/package.json');
// It sums doubles, and the way back through the sigmoid costs digits.
const tolerance = 1e-5;
// Its missing value is an absent key.
const withoutMissing = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => !Number.isNaN(value)));

await serve(async ({ about, text, rotation, objects, batches }) => {
  if (about.categorical) throw new Error('it compares numbers only; this model asks for sets of categories');
  const dump = await text('dump.json').catch(() => {
    throw new Error('a dump of this model would be hundreds of megabytes');
  });
  const load = () => Scorer.create(JSON.parse(dump));
  const scorer = await load();
  const rowsOf = (count) => objects(count).map(withoutMissing);
  const some = rowsOf(rotation);
  const raw = (answers) => answers.map((p) => Math.log(p / (1 - p)) + about.baseScore);
  const many = batches((turns, n) => {
    const rows = turns.length > 1 ? turns.map((_, i) => some.slice(i * n, (i + 1) * n)) : [rowsOf(n)];
    return { how: 'score(objects)', call: (i) => scorer.score(rows[i]) };
  });
  return {
    version,
    notes: [
      "its answers are not the model's: it leaves out the base score and puts a sigmoid around any model. The comparison takes both back. Thresholds, which are float32, it reads as doubles, so that a value equal to one may go to the wrong side.",
    ],
    cases: [
      { what: 'load', how: 'JSON.parse of the dump, create', load, score: (opened) => opened.score(some) },
      { what: 'row', how: 'scoreSingleInstance(object)', call: (i) => scorer.scoreSingleInstance(some[i]) },
      ...many,
    ].map((one) => ({ tolerance, raw, ...one })),
  };
});
