// The posteriors of tests/fixtures/bart, and whole ones of R's BART, dbarts and stochtree, through one build of the package: the same
// code runs in Node and in pages.
import { digestOf, tensors } from './corpus.mjs';

/** 200 trees x 1000 draws, of 20,000 sales; `expected.safetensors` beside them has the package's own draws, means and quantiles. */
const WHOLE = [
  'models/avm-bart/model.safetensors',
  'tests/fixtures/bart/full/dbarts.safetensors.gz',
  'tests/fixtures/stochtree/full/model.json',
];

/**
 * Load every posterior, ask for the draws of its rows in two forms, and compare with the package's own draws.
 *
 * load: the package's
 * read: gives the bytes of a file, by its path in the repository
 * sourceOf: gives what `load` takes for a large file, which may be kept packed (.br)
 * Returns how many models were checked, what went wrong, and a digest of the bits of all answers.
 */
export async function runPosteriors(load, read, sourceOf) {
  const cases = JSON.parse(new TextDecoder().decode(await read('tests/fixtures/bart/index.json')));
  const failures = [];
  const answers = [];
  for (const of of cases) {
    const folder = `tests/fixtures/bart/${of.version}/${of.case}`;
    try {
      const model = await load(await read(`${folder}/model.safetensors`));
      const expected = tensors(await read(`${folder}/expected.safetensors`));
      for (const part of ['data', 'edges']) {
        const x = expected[`${part}.x`];
        if (x) checkDraws(model, x, expected[`${part}.draws`], answers);
      }
      model.dispose();
    } catch (error) {
      failures.push(`${folder}: ${error.message}`);
    }
  }
  for (const path of WHOLE) {
    try {
      const model = await load(await sourceOf(path));
      checkHouses(model, tensors(await read(path.replace(/[^/]+$/, 'expected.safetensors'))), answers);
      model.dispose();
    } catch (error) {
      failures.push(`${path}: ${error.message}`);
    }
  }
  return { models: cases.length + WHOLE.length, failures, digest: await digestOf(answers) };
}

function checkDraws(model, x, draws, answers) {
  const all = model.predictDraws(x);
  near(all.data, draws.data);
  const [rows, columns] = x.shape;
  const width = all.data.length / rows;
  for (let r = 0; r < rows; r++) {
    const one = model.predictDraws(x.data.subarray(r * columns, (r + 1) * columns));
    if (one.data.some((value, i) => value !== all.data[r * width + i])) throw new Error(`row ${r} alone is another`);
  }
  const hdi = model.predictInterval(x, { method: 'hdi' });
  const kind = model.capabilities.predictiveInterval ? 'predictive' : 'credible';
  const noisy = model.predictInterval(x, { kind, seed: 1 });
  const shares = model.posteriorProbability(x, { above: draws.data[0] });
  const quantiles = model.predictQuantiles(x, [0.1, 0.5]);
  answers.push(all.data, hdi.lower, hdi.upper, noisy.lower, noisy.upper, shares.data, quantiles.data);
  answers.push(model.predict(x).data, model.predictRaw(x).data);
  if (model.capabilities.predictProba) answers.push(model.predictProba(x).data);
}

/** The package's own draws of 20 houses, and its means and quantiles of 200. */
function checkHouses(model, { x, draws, mean, quantiles }, answers) {
  const [rows] = draws.shape;
  checkDraws(model, { data: x.data.subarray(0, rows * x.shape[1]), shape: [rows, x.shape[1]] }, draws, answers);
  near(model.predict(x).data, mean.data);
  near(model.predictQuantiles(x, [0.05, 0.5, 0.95]).data, quantiles.data);
}

/** docs/numerics.md: 1e-12 of what was summed. */
function near(got, expected) {
  if (got.length !== expected.length) throw new Error(`${got.length} values, not ${expected.length}`);
  const size = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const at = expected.findIndex((value, i) => !(Math.abs(got[i] - value) <= 1e-12 * size));
  if (at >= 0) throw new Error(`value ${at} is ${got[at]}, the package says ${expected[at]}`);
}
