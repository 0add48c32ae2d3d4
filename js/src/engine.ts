// One instance of the engine with one open model in it: the only file that calls into wasm.
import type { Description } from './description.ts';
import { engineFailure, failure, reason, SapwoodError } from './errors.ts';
import type { Heap } from './heap.ts';
import { type Functions, type Instance, instantiate, type RowArguments } from './instance.ts';

/** @internal Rows that lie in the engine's memory; positions in heap.doubles(), strides in doubles. */
export interface Rows {
  readonly at: number;
  readonly count: number;
  readonly rowStride: number;
  readonly columnStride: number;
  /** The caller's number of the first row, for messages and for the noise of observations; ALONE: messages say no number. */
  readonly first: number;
}

/** @internal */
export const ALONE = -1;

/** The most bytes that are copied into the engine's memory at a time. */
const PIECE = 1 << 18;

/**
 * A model on its way into a fresh instance, piece by piece. After an error it is of no use any more.
 * @internal
 */
export class Loading {
  readonly #instance: Instance;
  readonly #loader: number;
  /** Where the pieces go. */
  readonly #buffer: number;

  /**
   * size: how many bytes will come, 0 where that is not known
   * Errors: the engine's own about the options; wasm, out_of_memory
   */
  static async start(compiled: WebAssembly.Module, size: number, options: string): Promise<Loading> {
    return new Loading(await instantiate(compiled), size, options);
  }

  private constructor(instance: Instance, size: number, options: string) {
    this.#instance = instance;
    const { functions, heap } = instance;
    const text = new TextEncoder().encode(options);
    [this.#loader, this.#buffer] = this.#call(() => {
      const buffer = functions.sw_alloc(Math.max(PIECE, text.length)) >>> 0;
      if (buffer === 0) throw failure('out_of_memory', 'the model file', 'There is no memory for the model file');
      heap.write(buffer, text);
      return [functions.sw_start(size < 2 ** 32 ? size : 0, buffer, text.length), buffer];
    });
    if (this.#loader === 0) throw this.#error();
  }

  /** The next bytes. Errors: the engine's own about the bytes; wasm */
  feed(bytes: Uint8Array): void {
    const { functions, heap } = this.#instance;
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      heap.write(this.#buffer, piece);
      if (this.#call(() => functions.sw_feed(this.#loader, this.#buffer, piece.length)) !== 0) throw this.#error();
    }
  }

  /** The engine with the model in it. Errors: the engine's own about the bytes; wasm */
  finish(): Engine {
    const { functions } = this.#instance;
    const model = this.#call(() => {
      functions.sw_free(this.#buffer);
      return functions.sw_finish(this.#loader);
    });
    if (model === 0) throw this.#error();
    return new Engine(this.#instance, model);
  }

  #error(): SapwoodError {
    return this.#call(() => lastError(this.#instance));
  }

  #call<T>(call: () => T): T {
    try {
      return call();
    } catch (error) {
      throw error instanceof SapwoodError ? error : trapped(error);
    }
  }
}

/** @internal */
export class Engine {
  readonly description: Description;
  /** Where the model's row of inputs begins in heap.doubles(); fixed. */
  readonly input: number;
  /** Where the answer to that row begins; fixed. */
  readonly output: number;
  readonly #instance: Instance;
  readonly #sw: Functions;
  readonly #heap: Heap;
  /** The model's address. */
  readonly #model: number;
  #buffer = { address: 0, doubles: 0 };
  /** Why the instance can no longer be used: it trapped. */
  #trap: unknown;
  #closed = false;

  /** model: its address in the instance */
  constructor(instance: Instance, model: number) {
    const { functions, heap } = instance;
    this.#sw = functions;
    this.#heap = heap;
    this.#instance = instance;
    this.#model = model;
    this.description = this.#guard(() => JSON.parse(heap.text(functions.sw_describe(this.#model) >>> 0)));
    this.input = this.#guard(() => functions.sw_input(this.#model) >>> 0) / 8;
    this.output = this.#guard(() => functions.sw_output(this.#model) >>> 0) / 8;
  }

  /** The memory as doubles; good until the next call of this class. */
  doubles(): Float64Array {
    return this.#heap.doubles();
  }

  /** Answer the row in the input slots into the output slots. */
  predictRow(answer: number): void {
    if (this.#trap !== undefined) throw this.#trapped(this.#trap);
    let status: number;
    try {
      status = this.#sw.sw_predict_row(this.#model, answer);
    } catch (error) {
      throw this.#trapped(error);
    }
    if (status !== 0) throw this.#lastError((place) => place.replace(/^row 0, /, ''));
  }

  /** Answer rows; `out`: where the answers go. */
  predict(answer: number, rows: Rows, out: number): void {
    this.#ask(rows, (...x) => this.#sw.sw_predict(this.#model, answer, ...x, out * 8));
  }

  /** All draws of rows. */
  predictDraws(rows: Rows, out: number): void {
    this.#ask(rows, (...x) => this.#sw.sw_predict_draws(this.#model, ...x, out * 8));
  }

  /** Intervals of rows; kind, method: the numbers of sapwood.h. */
  predictInterval(
    rows: Rows,
    { level, kind, method, seed }: Readonly<Record<'level' | 'kind' | 'method' | 'seed', number>>,
    lower: number,
    upper: number,
  ): void {
    const first = rows.first === ALONE ? 0 : rows.first;
    this.#ask(rows, (...x) =>
      this.#sw.sw_predict_interval(this.#model, ...x, level, kind, method, seed, first, lower * 8, upper * 8),
    );
  }

  /** Quantiles of the draws of rows. */
  predictQuantiles(rows: Rows, probabilities: Float64Array<ArrayBuffer>, out: number): void {
    this.#ask(rows, (...x) =>
      this.#with(new Uint8Array(probabilities.buffer), 'the probabilities', (address) =>
        this.#sw.sw_predict_quantiles(this.#model, ...x, address, probabilities.length, out * 8),
      ),
    );
  }

  /** The share of the draws of rows that lie between two values. */
  posteriorProbability(rows: Rows, above: number, below: number, out: number): void {
    this.#ask(rows, (...x) => this.#sw.sw_posterior_probability(this.#model, ...x, above, below, out * 8));
  }

  /** Room for a batch, kept from call to call: where it begins in heap.doubles(). */
  reserve(doubles: number): number {
    if (doubles > this.#buffer.doubles) {
      this.#guard(() => this.#sw.sw_free(this.#buffer.address));
      this.#buffer = { address: 0, doubles: 0 };
      this.#buffer = { address: this.#guard(() => this.#allocate(doubles * 8, 'the batch')), doubles };
    }
    return this.#buffer.address / 8;
  }

  /** Run the golden rows. Errors: golden_mismatch */
  selfTest(): void {
    if (this.#guard(() => this.#sw.sw_self_test(this.#model)) !== 0) throw this.#lastError();
  }

  /** The model as a Sapwood file. */
  save(options: string): Uint8Array<ArrayBuffer> {
    return this.#guard(() => {
      const address = this.#withText(options, (text, length) => this.#sw.sw_save(this.#model, text, length)) >>> 0;
      if (address === 0) throw this.#lastError();
      return this.#heap.read(address, this.#sw.sw_saved_size(this.#model) >>> 0);
    });
  }

  /** Free the model. The memory itself goes with the last reference to this object. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#trap === undefined) this.#guard(() => this.#sw.sw_close(this.#model));
  }

  #ask(rows: Rows, call: (...x: RowArguments) => number): void {
    const { at, count, rowStride, columnStride, first } = rows;
    if (this.#guard(() => call(at * 8, count, rowStride, columnStride)) === 0) return;
    throw this.#lastError((place) =>
      first === ALONE
        ? place.replace(/^row 0, /, '')
        : place.replace(/^row (\d+)/, (_, row) => `row ${Number(row) + first}`),
    );
  }

  #allocate(size: number, what: string): number {
    // A size beyond 32 bits would wrap round.
    const address = size < 2 ** 32 ? this.#sw.sw_alloc(size) >>> 0 : 0;
    if (address === 0) throw failure('out_of_memory', what, `There is no memory for ${what}`, `${size} bytes`);
    return address;
  }

  /** Call with a copy of the bytes in the engine's memory, which goes afterwards. */
  #with<T>(bytes: Uint8Array, what: string, call: (address: number, size: number) => T): T {
    const address = this.#allocate(bytes.length, what);
    this.#heap.write(address, bytes);
    const result = call(address, bytes.length);
    this.#sw.sw_free(address);
    return result;
  }

  #withText<T>(text: string, call: (address: number, size: number) => T): T {
    return this.#with(new TextEncoder().encode(text), 'the options', call);
  }

  /** The engine counts rows from the first one that it was given; `rename` says it in the caller's terms. */
  #lastError(rename = (place: string) => place): SapwoodError {
    return this.#guard(() => lastError(this.#instance, rename));
  }

  /** Whatever the engine throws, apart from our own errors, is a trap: its memory cannot be trusted any more. */
  #guard<T>(call: () => T): T {
    if (this.#trap !== undefined) throw this.#trapped(this.#trap);
    try {
      return call();
    } catch (error) {
      throw error instanceof SapwoodError ? error : this.#trapped(error);
    }
  }

  #trapped(error: unknown): SapwoodError {
    this.#trap ??= error;
    return trapped(this.#trap);
  }
}

function lastError({ functions, heap }: Instance, rename = (place: string) => place): SapwoodError {
  const parts = JSON.parse(heap.text(functions.sw_error() >>> 0));
  return engineFailure(parts, rename(parts.place));
}

function trapped(trap: unknown): SapwoodError {
  return failure(
    'wasm',
    'the engine',
    'The engine stopped with a fault of its own, and this model with it (others are not touched); load it again, and please report what led here',
    reason(trap),
    '',
    trap,
  );
}
