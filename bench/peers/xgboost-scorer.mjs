// xgboost-scorer, which walks the objects of XGBoost's JSON dump. It was made for binary classifiers: it leaves the base score
// out and puts a sigmoid around every model. Both are taken back here, so that what it computes can be compared at all.
import { createRequire } from 'node:module';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const { default: Scorer } = require('xgboost-scorer');
const { version } = require('xgboost-scorer/package.json');
// It sums doubles, and the way back through the sigmoid costs digits.
const tolerance = 1e-5;

await serve(async ({ about, bytes, count, rotation, objects }) => {
  if (about.categorical) throw new Error('it compares numbers only; this model asks for sets of categories');
  const dump = bytes('dump.json');
  const load = () => Scorer.create(JSON.parse(dump.toString()));
  const scorer = await load();
  const rows = objects(count);
  const some = rows.slice(0, rotation);
  const raw = (answers) => answers.map((p) => Math.log(p / (1 - p)) + about.baseScore);
  const own = (await scorer.score(some))[0];
  return {
    name: 'xgboost-scorer',
    version,
    notes: [
      `its answers are not the model's: for row 0 it says ${own.toPrecision(6)} where XGBoost predicts ${about.first.toPrecision(6)}. It leaves out the base score (${about.baseScore.toPrecision(6)}) and puts a sigmoid around any model. The comparison takes both back. Thresholds, which are float32, it reads as doubles, so that a value equal to one may go to the wrong side.`,
    ],
    cases: [
      {
        what: 'load',
        how: 'JSON.parse of the dump, create',
        tolerance,
        raw,
        load,
        score: (opened) => opened.score(some),
      },
      {
        what: 'row',
        how: 'scoreSingleInstance(object)',
        tolerance,
        raw,
        call: (i) => scorer.scoreSingleInstance(rows[i]),
      },
      { what: 'batch', how: 'score(objects)', tolerance, raw, all: () => scorer.score(rows) },
    ],
  };
});
