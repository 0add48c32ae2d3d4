// Sapwood with a posterior, as its users have it: the npm package and its wasm, in Node or a page.
import { load } from '../../js/dist/index.js';
import { serve } from './serve.mjs';

await serve(async ({ about, bytes, file, address, host, rotating, rotation, columns, objects, batches }) => {
  const { version } = JSON.parse(new TextDecoder().decode(await file('js/package.json')));
  const own = await bytes('model.sapwood');
  const some = { data: rotating, shape: [rotation, columns] };
  const loading = (how, source) => ({
    what: 'load',
    how,
    of: 'mean',
    load: () => load(source),
    score: (opened) => opened.predict(some).data,
    close: (opened) => opened.dispose(),
  });
  // JSON is read as it arrives: held in memory its 207 MB would be on the garbage collector's mind in all that follows.
  const loads = [loading('its own file', own), ...(about.json ? [loading('JSON', address('model.json'))] : [])];
  const model = await loads[0].load();
  const single = objects(rotation);
  return {
    version: `${version}, ${host}`,
    cases: [
      ...loads,
      ...questions(model, single, 'object').map((one) => ({ what: 'row', ...one })),
      ...batches((turns, n) => {
        const matrices = turns.map((data) => ({ data, shape: [n, columns] }));
        const out = new Float64Array(n * model.info.draws);
        return [
          ...questions(model, matrices, '{ data, shape }'),
          // 8 MB for each call's answers are a matter of the garbage collector, too.
          {
            of: 'draws',
            how: 'predictDraws({ data, shape }, { out })',
            call: (i) => model.predictDraws(matrices[i], { out }),
          },
        ];
      }),
    ],
  };
});

/** All that is asked of each of `inputs` in turn. */
function questions(model, inputs, words) {
  return [
    { of: 'draws', how: `predictDraws(${words})`, call: (i) => model.predictDraws(inputs[i]).data },
    {
      of: 'interval',
      how: `predictInterval(${words})`,
      call: (i) => model.predictInterval(inputs[i]),
      numbers: bounds,
    },
    { of: 'mean', how: `predict(${words})`, call: (i) => model.predict(inputs[i]), numbers: ({ data }) => data },
  ];
}

/** Of a row, or of one row after the other. */
function bounds({ lower, upper }) {
  if (typeof lower === 'number') return [lower, upper];
  return Float64Array.from({ length: 2 * lower.length }, (_, i) => (i % 2 === 0 ? lower : upper)[i >> 1]);
}
