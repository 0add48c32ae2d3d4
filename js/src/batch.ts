// Many rows, a chunk at a time, through one piece of the engine's memory.
import type { AnswerFormat, OutArray } from './answers.ts';
import type { Engine } from './engine.ts';
import type { Batch } from './input.ts';

/** A chunk takes at most this many doubles (1 MB), and this many rows; a multiple of the engine's blocks of 128 rows. */
const DOUBLES = 1 << 17;
const ROWS = 4096;

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
  const fitting = Math.floor(DOUBLES / (inputs + format.width));
  const chunk = Math.min(batch.rows, ROWS, Math.max(128, fitting - (fitting % 128)));
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
