// Pipelines of scikit-learn and linear models with intervals, those of models/ too, through one build of the package: the same code
// runs in Node and in pages.
import { digestOf, tensors } from './corpus.mjs';

/**
 * Load every one, ask for its rows alone and together, and compare with the library's own scores, answers and intervals.
 *
 * load: the package's
 * read: gives the bytes of a file, by its path in the repository
 * Returns how many models were checked, what went wrong, and a digest of the bits of all answers.
 */
export async function runLinear(load, read) {
  const json = async (path) => JSON.parse(new TextDecoder().decode(await read(path)));
  const expectedOf = async (library) =>
    Object.entries(await json(`tests/fixtures/${library}/expected.json`)).map(([name, of]) => ({
      path: `tests/fixtures/${library}/${name}.safetensors`,
      expected: () => ({ ...of, answers: of.mean.map((one) => [one].flat()), size: 1 }),
    }));
  const cases = [
    ...(await json('tests/fixtures/pipelines/index.json')).map((of) => {
      const folder = `tests/fixtures/pipelines/${of.version}/${of.case}`;
      const expected = async () => pipelineCase(tensors(await read(`${folder}/expected.safetensors`)));
      return { path: `${folder}/model.safetensors`, expected, unseen: ['wall', 'heat'] };
    }),
    ...(await expectedOf('statsmodels')),
    ...(await expectedOf('r')),
    ...(await expectedOf('scikit-learn-versions')),
    {
      path: 'models/avm-linear/model.safetensors',
      expected: async () => columnsOf((await json('models/avm-linear/expected.json')).rows, { mean: 'answers' }, 1),
    },
    {
      path: 'models/price-band/model.safetensors',
      expected: async () => columnsOf((await json('models/price-band/expected.json')).rows, { proba: 'answers' }, 20),
    },
  ];
  const failures = [];
  const answers = [];
  let intervals = 0;
  for (const { path, expected, unseen = [] } of cases) {
    try {
      const schema = { inputs: unseen.map((name) => ({ name, unknown: 'other' })) };
      const model = await load(await read(path), { schema });
      const wanted = await expected();
      intervals += checkOne(model, wanted.rows ?? wanted.rowsOf(model.inputs), wanted, answers);
      model.dispose();
    } catch (error) {
      failures.push(`${path}: ${error.message}`);
    }
  }
  return { models: cases.length, intervals, failures, digest: await digestOf(answers) };
}

/** size: of what is summed. answers: the response, of two classes that of the second. Returns how many kinds of intervals it compared. */
function checkOne(model, rows, { raw, answers, sizes, size, confidence, predictive }, bits) {
  const responses = model.capabilities.predictProba ? 'predictProba' : 'predict';
  for (const [call, wanted] of [
    ['predictRaw', raw],
    [responses, answers],
  ]) {
    const all = model[call](rows).data;
    bits.push(all);
    const width = all.length / rows.length;
    rows.forEach((row, r) => {
      const one = model[call](row);
      const alone = typeof one === 'number' ? [one] : Array.from(one);
      if (alone.some((value, k) => !Object.is(value, all[r * width + k]))) throw new Error(`row ${r} alone is another`);
      const own = wanted?.[r] ?? [];
      const summed = Math.max(size ?? 0, ...(sizes?.[r] ?? []));
      own.forEach((value, k) => {
        near(alone[width - own.length + k], value, 1e-12 * summed * Math.max(1, Math.abs(value)), `${call}, row ${r}`);
      });
    });
  }
  const kinds = Object.entries({ confidence, predictive }).filter(([, ends]) => ends !== undefined);
  for (const [kind, ends] of kinds) {
    const { lower, upper } = model.predictInterval(rows, { kind, level: 0.9 });
    bits.push(lower, upper);
    ends.forEach(([low, high], r) => {
      for (const [got, end] of [
        [lower[r], low],
        [upper[r], high],
      ])
        near(got, end, 1e-9 * Math.max(1, Math.abs(end)), `${kind}, row ${r}`);
    });
  }
  return kinds.length;
}

function near(got, want, far, what) {
  if (!(Math.abs(got - want) <= far)) throw new Error(`${what}: ${got}, the library says ${want}`);
}

/** Rows whose categories are codes: their names are in the model; −1 is a name that nobody knows. */
function pipelineCase({ x, raw, response, terms }) {
  const split = ({ data, shape: [rows, width = 1] }) =>
    Array.from({ length: rows }, (_, r) => Array.from(data.subarray(r * width, (r + 1) * width)));
  const name = (value, { levels }) => (levels ? (levels[value] ?? 'straw') : value);
  const rowsOf = (inputs) =>
    split(x).map((row) => Object.fromEntries(inputs.map((input, c) => [input.name, name(row[c], input)])));
  return { rowsOf, raw: split(raw), answers: split(response), sizes: split(terms), size: 1 };
}

/** `[{ input, mean, … }]` -> what checkOne takes: a list for each of them. */
function columnsOf(rows, names, size) {
  const keys = Object.keys(rows[0]).filter((key) => key !== 'input' && key !== 'label');
  const columns = keys.map((key) => [names[key] ?? key, rows.map((row) => (key === 'mean' ? [row[key]] : row[key]))]);
  return { ...Object.fromEntries(columns), rows: rows.map(({ input }) => input), size };
}
