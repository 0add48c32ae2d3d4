// The JavaScript that m2cgen writes for a model: nested ifs, one function. It has doubles where XGBoost has float32.
import { join } from 'node:path';
import { serve } from './serve.mjs';

const tolerance = 1e-5;

await serve(async ({ folder, host, columns, rotating, batches }) => {
  const load = () => import(`${join(import.meta.dirname, '../..', folder, 'm2cgen.js')}?${loads++}`);
  let loads = 0;
  const { score } = await load();
  const lists = (data) =>
    Array.from({ length: data.length / columns }, (_, r) => Array.from(data.subarray(r * columns, (r + 1) * columns)));
  const some = lists(rotating);
  return {
    version: host,
    cases: [
      { what: 'load', how: 'import of the code', load, score: (module) => some.map((row) => module.score(row)) },
      { what: 'row', how: 'score(array)', call: (i) => score(some[i]) },
      ...batches((turns) => {
        const rows = turns.map(lists);
        return { how: 'score(array), row by row', call: (i) => rows[i].map((row) => score(row)) };
      }),
    ].map((one) => ({ tolerance, ...one })),
  };
});
