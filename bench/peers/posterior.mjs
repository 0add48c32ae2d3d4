// Sapwood with a posterior, as its users have it: the npm package and its wasm, in Node or a page.
import { load } from '../../js/dist/index.js';
import { serve } from './serve.mjs';

await serve(async ({ bytes, maybe, file, host, rotating, rotation, columns, objects, batches }) => {
  const { version } = JSON.parse(new TextDecoder().decode(await file('js/package.json')));
  const some = { data: rotating, shape: [rotation, columns] };
  const loads = [];
  for (const [how, data] of [
    ['its own file', await bytes('model.sapwood')],
    ['JSON', await maybe('model.json')],
  ]) {
    if (!data) continue;
    loads.push({
      what: 'load',
      how,
      of: 'mean',
      load: () => load(data),
      score: (opened) => opened.predict(some).data,
      close: (opened) => opened.dispose(),
    });
  }
  const model = await loads[0].load();
  const single = objects(rotation);
  return {
    version: `${version}, ${host}`,
    cases: [
      ...loads,
      ...questions(model, single, 'object').map((one) => ({ what: 'row', ...one })),
      ...batches((turns, n) => {
        const matrices = turns.map((data) => ({ data, shape: [n, columns] }));
        return questions(model, matrices, '{ data, shape }');
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
