// What each fresh project predicts: model files, rows for them, and the library's own margins or draws.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** The models, as [name of the file, its fixture, gzipped, what is expected of it]. */
const MODELS = [
  ['numeric.json', 'xgboost/3.4.1/objective-reg-squarederror/model.json', false, margins],
  ['categorical.ubj', 'xgboost/3.4.1/categories-strings/model.ubj', false, margins],
  ['packed.json.gz', 'xgboost/3.4.1/objective-multi-softprob/model.json', true, margins],
  ['posterior.bin', 'bart/2.9.9/wbart_small/model.safetensors', false, draws],
];
const ROWS = 40;

/**
 * Write the model files and cases.json into a folder.
 * cases.json: [{ file, columns: { name: values }, and margin: values, width, or draws: values }]; a missing value is null
 */
export async function writeModels(folder) {
  await mkdir(folder, { recursive: true });
  const cases = [];
  for (const [file, path, packed, expectations] of MODELS) {
    const bytes = await readFile(join(fixtures, path));
    await writeFile(join(folder, file), packed ? gzipSync(bytes) : bytes);
    cases.push({ file, ...(await expectations(join(fixtures, path, '..'))) });
  }
  await writeFile(join(folder, 'cases.json'), JSON.stringify(cases));
}

async function margins(folder) {
  const { x, margin } = tensors(await readFile(join(folder, 'expected.safetensors')));
  const [, inputs] = x.shape;
  const [, width] = margin.shape;
  const { categories = {} } = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8'));
  const { learner } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
  const names = Array.from({ length: inputs }, (_, i) => learner.feature_names[i] ?? `f${i}`);
  const value = (number, name) => (Number.isNaN(number) ? null : (categories[name]?.[number] ?? number));
  const columns = Object.fromEntries(
    names.map((name, c) => [name, Array.from({ length: ROWS }, (_, r) => value(x.data[r * inputs + c], name))]),
  );
  return { columns, margin: Array.from(margin.data.subarray(0, ROWS * width)), width };
}

async function draws(folder) {
  const { 'data.x': x, 'data.draws': expected } = tensors(await readFile(join(folder, 'expected.safetensors')));
  const file = await readFile(join(folder, 'model.safetensors'));
  const header = JSON.parse(file.toString('utf8', 8, 8 + Number(file.readBigUInt64LE(0))));
  const { inputs } = JSON.parse(header.__metadata__.sapwood);
  const values = (c) => Array.from({ length: ROWS }, (_, r) => x.data[r * inputs.length + c]);
  const columns = Object.fromEntries(
    inputs.map(({ name }, c) => [name, values(c).map((value) => (Number.isNaN(value) ? null : value))]),
  );
  return { columns, draws: Array.from(expected.data.subarray(0, ROWS * expected.shape[1])) };
}

function tensors(file) {
  const size = Number(file.readBigUInt64LE(0));
  const { __metadata__, ...header } = JSON.parse(file.toString('utf8', 8, 8 + size));
  return Object.fromEntries(
    Object.entries(header).map(([name, { dtype, shape, data_offsets }]) => {
      const { buffer } = Uint8Array.from(file.subarray(8 + size + data_offsets[0], 8 + size + data_offsets[1]));
      return [name, { data: dtype === 'F64' ? new Float64Array(buffer) : new Float32Array(buffer), shape }];
    }),
  );
}
