// A posterior, ready to be timed: the file of each profile, the rows, and the library's own answers to them.
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, createBrotliDecompress } from 'node:zlib';
import { load } from '../../js/dist/index.js';
import { unlessUnchanged } from '../../scripts/lib/fingerprint.mjs';
import { root, say } from '../../scripts/lib/run.mjs';
import { readTensors } from '../../scripts/lib/safetensors.mjs';
import { sizeOf } from '../prepare.mjs';
import { profiles } from './cases.mjs';
import { summaries } from './summaries.mjs';

const rowsOfFile = 10_000; // as for forests: the rows of the fixture, again and again
const full = 'tests/fixtures/stochtree/full';

/** Model, rows, and of each row the mean and the 5, 50 and 95 % quantiles of its draws, as R says them. */
const sources = {
  async BART() {
    const { x, mean, quantiles } = await readTensors(join(root, 'models/avm-bart/expected.safetensors'));
    const summary = Array.from(mean, (m, r) => [m, ...quantiles.subarray(3 * r, 3 * r + 3)]);
    return { file: 'models/avm-bart/model.safetensors', x, summary };
  },
  async stochtree() {
    const json = 'build/bench/models/stochtree-200x1000/exact/model.json'; // 207 MB
    await unlessUnchanged(json, [`${full}/model.json.br`], async () => {
      say("unpacking stochtree's JSON");
      mkdirSync(join(root, json, '..'), { recursive: true });
      const from = createReadStream(join(root, `${full}/model.json.br`));
      await pipeline(from, createBrotliDecompress(), createWriteStream(join(root, json)));
    });
    const x = Float64Array.from(table('ref_x.csv').flatMap((row) => row.slice(2))); // without the sale's number and price
    return { file: json, x, summary: table('ref_summary_200rows.csv').map((row) => row.slice(1)) };
  },
};

/** The numbers of a CSV file. */
function table(name) {
  const [, ...lines] = readFileSync(join(root, full, name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split(',').map(Number));
}

/**
 * @param {import('./cases.mjs').Posterior} posterior
 * @returns {Promise<import('../turns.mjs').Prepared & { files: object[] }>} files: of each profile its bytes, as they are and
 *   packed, and how far its answers are from the exact ones
 */
export async function prepare(posterior) {
  const relative = `build/bench/models/${posterior.name}`;
  const { file, x, summary } = await sources[posterior.library]();
  const model = await load(join(root, file));
  const names = model.inputs.map(({ name }) => name);
  const matrix = { data: x, shape: [summary.length, names.length] };
  const exact = model.predictDraws(matrix).data;
  const json = posterior.library === 'stochtree' ? file : undefined;

  const files = [];
  for (const profile of Object.keys(profiles)) {
    const folder = join(root, relative, profile);
    mkdirSync(folder, { recursive: true });
    const bytes = model.save({ profile });
    writeFileSync(join(folder, 'model.sapwood'), bytes);
    writeFileSync(join(folder, 'rows.f64'), again(x, rowsOfFile * names.length));
    writeFileSync(
      join(folder, 'about.json'),
      `${JSON.stringify({ names, json: profile === 'exact' && json !== undefined })}\n`,
    );
    const opened = await load(bytes);
    const errors = errorsOf(opened.predictDraws(matrix).data, exact, summary.length);
    const { packedBytes } = opened.info;
    opened.dispose();
    files.push({ profile, ...sizeOf(bytes), brotli: brotliCompressSync(bytes).length, packedBytes, ...errors });
  }
  const { draws } = model.info;
  model.dispose();

  const wanted = {
    mean: Float64Array.from(summary, ([mean]) => mean),
    interval: Float64Array.from(summary.flatMap(([, low, , high]) => [low, high])),
    draws: Float64Array.from(summary.flat()),
  };
  const digest = { draws: (answers) => summaries(answers, draws, summary.length) };
  return {
    ...posterior,
    relative,
    rotation: summary.length,
    batches: [1000],
    wanted,
    digest,
    answer: 'float64',
    why: {},
    files,
    json,
  };
}

const again = (values, length) => Float64Array.from({ length }, (_, i) => values[i % values.length]);

/** The largest differences of a draw, and of a row's mean. */
function errorsOf(got, exact, rows) {
  const draws = exact.length / rows;
  let ofDraw = 0;
  let ofMean = 0;
  for (let r = 0; r < rows; r += 1) {
    let sum = 0;
    for (let i = r * draws; i < (r + 1) * draws; i += 1) {
      const far = got[i] - exact[i];
      sum += far;
      ofDraw = Math.max(ofDraw, Math.abs(far));
    }
    ofMean = Math.max(ofMean, Math.abs(sum / draws));
  }
  return { ofDraw, ofMean };
}
