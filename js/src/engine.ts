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

/** @internal */
export class Engine {
  readonly description: Description;
  /** Where the model's row of inputs begins in heap.doubles(); fixed. */
  readonly input: number;
  /** Where the answer to that row begins; fixed. */
  readonly output: number;
  readonly #sw: Functions;
  readonly #heap: Heap;
  /** The model's address. */
  readonly #model: number;
  #buffer = { address: 0, doubles: 0 };
  /** Why the instance can no longer be used: it trapped. */
  #trap: unknown;
  #closed = false;

  /**
   * A fresh instance with the model of these bytes in it.
   * Errors: the engine's own about the bytes and options; wasm, out_of_memory
   */
  static async open(compiled: WebAssembly.Module, bytes: Uint8Array, options: string): Promise<Engine> {
    return new Engine(await instantiate(compiled), bytes, options);
  }

  private constructor({ functions, heap }: Instance, bytes: Uint8Array, options: string) {
    this.#sw = functions;
    this.#heap = heap;
    this.#model = this.#guard(() => {
      const model = this.#with(bytes, 'the model file', (address, size) =>
        this.#withText(options, (text, length) => functions.sw_open(address, size, text, length)),
      );
      if (model === 0) throw this.#lastError();
      return model;
    });
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
    const parts = this.#guard(() => JSON.parse(this.#heap.text(this.#sw.sw_error() >>> 0)));
    return engineFailure(parts, rename(parts.place));
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
    return failure(
      'wasm',
      'the engine',
      'The engine stopped with a fault of its own, and this model with it (others are not touched); load it again, and please report what led here',
      reason(this.#trap),
      '',
      this.#trap,
    );
  }
}
