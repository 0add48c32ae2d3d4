// The whole corpus of tests/fixtures/xgboost through one build of the package: the same code runs in Node and in pages.

/**
 * Load every model, predict its rows in three forms, and compare with the library's own margins.
 *
 * load: the package's; SapwoodError: its error class
 * read: gives the bytes of a file of the corpus, by its path
 * Returns how many models were checked, what went wrong, and a digest of all answers' bits.
 */
export async function runCorpus(load, SapwoodError, read) {
  const cases = JSON.parse(new TextDecoder().decode(await read('index.json')));
  const failures = [];
  const answers = [];
  let models = 0;
  for (const of of cases) {
    const folder = `${of.version}/${of.case}`;
    const expected = tensors(await read(`${folder}/expected.safetensors`));
    for (const file of of.files) {
      models++;
      try {
        await checkOne(load, SapwoodError, of, await read(`${folder}/${file}`), expected, answers);
      } catch (error) {
        failures.push(`${folder}/${file}: ${error.message}`);
      }
    }
  }
  return { models, failures, digest: await digestOf(answers) };
}

async function checkOne(load, SapwoodError, of, bytes, expected, answers) {
  const missing = of.missing === 'inf' ? Infinity : of.missing;
  const options = { iterations: 'all', ...(missing === null ? {} : { schema: { missing } }) };
  if (of.damaged_categories) {
    const error = await load(bytes, options).then(
      () => null,
      (caught) => caught,
    );
    if (!(error instanceof SapwoodError) || error.code !== 'unsupported') throw new Error(`not refused, but ${error}`);
    return;
  }
  const model = await load(bytes, options);
  const [rows, width] = expected.margin.shape;
  const all = namedRows(expected.x, model.inputs);
  // Before 1.7 XGBoost sent codes outside of a set elsewhere than every version since (docs/numerics.md).
  const old = /^1\.[56]\./.test(of.version);
  const categories = model.inputs.filter(({ kind }) => kind === 'category');
  const isOdd = (row) => old && categories.some(({ name }) => row[name] < 0 || row[name] >= 32);
  const chosen = all.flatMap((row, i) => (Object.values(row).includes(NO_NAME) || isOdd(row) ? [] : [i]));
  if (chosen.length < (old ? 5 : rows / 2))
    throw new Error(`only ${chosen.length} of ${rows} rows can be said in names`);
  const objects = chosen.map((i) => all[i]);
  const margin = chosen.flatMap((i) => Array.from(expected.margin.data.subarray(i * width, (i + 1) * width)));

  const raw = model.predictRaw(objects);
  same(raw.data, margin, 'a batch of objects');
  const columns = Object.fromEntries(model.inputs.map(({ name }) => [name, objects.map((row) => row[name])]));
  same(model.predictRaw(columns).data, margin, 'columns');
  objects.forEach((row, i) => {
    const one = model.predictRaw(row);
    same(typeof one === 'number' ? [one] : one, margin.slice(i * width, (i + 1) * width), `row ${i} alone`);
  });
  answers.push(raw.data, model.predict(objects).data);
  if (model.capabilities.predictProba) answers.push(model.predictProba(objects).data);
  model.dispose();
}

const NO_NAME = 'a code without a name';

function namedRows({ data, shape: [rows, columns] }, inputs) {
  const value = (code, { levels }) => (levels && !Number.isNaN(code) ? (levels[code] ?? NO_NAME) : code);
  return Array.from({ length: rows }, (_, r) =>
    Object.fromEntries(inputs.map((input, c) => [input.name, value(data[r * columns + c], input)])),
  );
}

const bits = (values) => new Uint32Array(Float32Array.from(values).buffer);

function same(got, expected, what) {
  const [a, b] = [bits(got), bits(expected)];
  if (a.length !== b.length) throw new Error(`${what}: ${a.length} values, not ${b.length}`);
  const at = a.findIndex((word, i) => word !== b[i]);
  if (at >= 0) throw new Error(`${what}: value ${at} is ${got[at]}, XGBoost says ${expected[at]}`);
}

/** The tensors of a safetensors file by name. */
export function tensors(buffer) {
  const size = Number(new DataView(buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(buffer.slice(8, 8 + size)));
  const entries = Object.entries(header).filter(([name]) => name !== '__metadata__');
  return Object.fromEntries(
    entries.map(
      ([
        name,
        {
          dtype,
          shape,
          data_offsets: [from, to],
        },
      ]) => {
        const bytes = buffer.slice(8 + size + from, 8 + size + to);
        return [name, { data: dtype === 'F64' ? new Float64Array(bytes) : new Float32Array(bytes), shape }];
      },
    ),
  );
}

/** SHA-256 of typed arrays, in hexadecimal. */
export async function digestOf(answers) {
  const bytes = await new Blob(answers).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
