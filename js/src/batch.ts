// Many rows, a chunk at a time, through one piece of the engine's memory.
import type { Engine, Rows } from './engine.ts';
import type { Batch } from './input.ts';

/** What the engine is asked of every row, and where its answers go. */
export interface Question {
  /** Doubles of an answer. */
  readonly width: number;
  /** The fewest rows of a chunk that are worth it, however wide they are. */
  readonly least: number;
  /** Ask about some rows; their answers go to the engine's memory, from `to` on. */
  ask(engine: Engine, rows: Rows, to: number): void;
  /** Take the answers to `count` rows, of which `from` is the first, out of the engine's memory. */
  put(view: Float64Array, at: number, count: number, from: number): void;
}

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
 * Ask a question about all rows of a batch.
 * Errors: the input's, and the engine's
 * @internal
 */
export function askBatch(engine: Engine, question: Question, batch: Batch, inputs: number): void {
  const { width, least } = question;
  const times = engine.description.info.packedBytes > LARGE_MODEL ? TIMES : 1;
  const fitting = Math.floor((times * DOUBLES) / (inputs + width));
  const chunk = Math.min(
    batch.rows,
    times * ROWS,
    Math.max(least, fitting < 128 ? fitting : fitting - (fitting % 128)),
  );
  const at = engine.reserve(chunk * (inputs + width));
  const to = at + chunk * inputs;
  for (let first = 0; first < batch.rows; first += chunk) {
    const count = Math.min(chunk, batch.rows - first);
    batch.fill(engine.doubles(), at, first, count, chunk);
    const [rowStride, columnStride] = batch.byColumn ? [1, chunk] : [inputs, 1];
    question.ask(engine, { at, count, rowStride, columnStride, first }, to);
    question.put(engine.doubles(), to, count, first);
  }
}
