// Many rows, a chunk at a time, through one piece of the engine's memory.
import type { AnswerFormat, OutArray } from './answers.ts';
import type { Engine } from './engine.ts';
import type { Batch } from './input.ts';

/**
 * A chunk takes at most this many doubles (1 MB), so that it is still in a cache when it is read, and this many rows: a
 * multiple of the engine's blocks of 128. A model that no cache holds is itself fetched anew for every chunk: there, larger
 * ones are cheaper.
 */
const DOUBLES = 1 << 17;
const ROWS = 4096;
const LARGE_MODEL = 4 << 20; // bytes
const TIMES = 4;

/**
 * The answers to all rows of a batch, to `to` from its start.
 * Errors: the input's, and the engine's
 * @internal
 */
export function predictBatch(
  engine: Engine,
  format: AnswerFormat,
  batch: Batch,
  inputs: number,
  to: OutArray | string[],
): void {
  const times = engine.description.info.packedBytes > LARGE_MODEL ? TIMES : 1;
  const fitting = Math.floor((times * DOUBLES) / (inputs + format.width));
  const chunk = Math.min(batch.rows, times * ROWS, Math.max(128, fitting - (fitting % 128)));
  const at = engine.reserve(chunk * (inputs + format.width));
  const answers = at + chunk * inputs;
  for (let from = 0; from < batch.rows; from += chunk) {
    const count = Math.min(chunk, batch.rows - from);
    batch.fill(engine.doubles(), at, from, count, chunk);
    const [rowStride, columnStride] = batch.byColumn ? [1, chunk] : [inputs, 1];
    engine.predict(format.number, at, count, rowStride, columnStride, answers, from);
    format.put(engine.doubles(), answers, count, to, from * format.width);
  }
}
