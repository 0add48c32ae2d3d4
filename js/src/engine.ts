// One instance of the engine with one open model in it: the only file that calls into wasm.
import createEngine, { type EngineModule, type Session } from '#engine';
import type { Description } from './description.ts';
import { type ErrorParts, engineFailure, failure, reason, SapwoodError } from './errors.ts';
import { Heap } from './heap.ts';

/** @internal */
export class Engine {
  readonly description: Description;
  /** Where the model's row of inputs begins in heap.doubles(); fixed. */
  readonly input: number;
  /** Where the answer to that row begins; fixed. */
  readonly output: number;
  readonly #module: EngineModule;
  readonly #heap: Heap;
  readonly #session: Session;
  readonly #handle: number;
  #buffer = { address: 0, doubles: 0 };
  /** Why the instance can no longer be used: it trapped. */
  #trap: unknown;
  #closed = false;

  /**
   * A fresh instance with the model of these bytes in it.
   * Errors: the engine's own about the bytes and options; wasm, out_of_memory
   */
  static async open(compiled: WebAssembly.Module, bytes: Uint8Array, options: string): Promise<Engine> {
    const { module, memory } = await instantiate(compiled);
    return new Engine(module, memory, bytes, options);
  }

  private constructor(module: EngineModule, memory: WebAssembly.Memory, bytes: Uint8Array, options: string) {
    this.#module = module;
    this.#heap = new Heap(memory);
    this.#session = this.#guard(() => {
      const address = this.#allocate(bytes.length, 'the model file');
      this.#heap.write(address, bytes);
      const opened = module.open(address, bytes.length, options);
      module._sw_free(address);
      if ('error' in opened) throw engineFailure(opened.error);
      return opened.model;
    });
    this.#handle = this.#guard(() => this.#session.handle());
    this.description = this.#guard(() => JSON.parse(this.#session.describe()));
    this.input = this.#guard(() => module._sw_input(this.#handle) >>> 0) / 8;
    this.output = this.#guard(() => module._sw_output(this.#handle) >>> 0) / 8;
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
      // Looked up at each call: Emscripten puts the wasm function in the place of its stub at the first one.
      status = this.#module._sw_predict_row(this.#handle, answer);
    } catch (error) {
      throw this.#trapped(error);
    }
    if (status !== 0) throw this.#lastError((place) => place.replace(/^row 0, /, ''));
  }

  /**
   * Answer `rows` rows that lie in the memory; strides in doubles, positions in heap.doubles().
   * first: the number of the first row, for messages
   */
  predict(
    answer: number,
    at: number,
    rows: number,
    rowStride: number,
    columnStride: number,
    out: number,
    first: number,
  ): void {
    const status = this.#guard(() =>
      this.#module._sw_predict(this.#handle, answer, at * 8, rows, rowStride, columnStride, out * 8),
    );
    if (status === 0) return;
    throw this.#lastError((place) => place.replace(/^row (\d+)/, (_, row) => `row ${Number(row) + first}`));
  }

  /** Room for a batch, kept from call to call: where it begins in heap.doubles(). */
  reserve(doubles: number): number {
    if (doubles > this.#buffer.doubles) {
      this.#guard(() => this.#module._sw_free(this.#buffer.address));
      this.#buffer = { address: 0, doubles: 0 };
      this.#buffer = { address: this.#guard(() => this.#allocate(doubles * 8, 'the batch')), doubles };
    }
    return this.#buffer.address / 8;
  }

  /** Run the golden rows. Errors: golden_mismatch */
  selfTest(): void {
    const error = this.#guard(() => this.#session.selfTest());
    if (error) throw engineFailure(error);
  }

  /** The model as a Sapwood file. */
  save(options: string): Uint8Array<ArrayBuffer> {
    const saved = this.#guard(() => this.#session.save(options));
    if ('error' in saved) throw engineFailure(saved.error);
    return this.#heap.read(saved.address, saved.size);
  }

  /** Free the model. The memory itself goes with the last reference to this object. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#trap === undefined) this.#guard(() => this.#session.delete());
  }

  #allocate(size: number, what: string): number {
    // A size beyond 32 bits would wrap round; an address beyond 31 comes as a negative number.
    const address = size < 2 ** 32 ? this.#module._sw_alloc(size) >>> 0 : 0;
    if (address === 0) throw failure('out_of_memory', what, `There is no memory for ${what}`, `${size} bytes`);
    return address;
  }

  /** The engine counts rows from the first one that it was given; `rename` says it in the caller's terms. */
  #lastError(rename: (place: string) => string): SapwoodError {
    const parts = this.#guard(() => this.#module.lastError()) as ErrorParts;
    return engineFailure(parts, rename(parts.place ?? ''));
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

async function instantiate(
  compiled: WebAssembly.Module,
): Promise<{ module: EngineModule; memory: WebAssembly.Memory }> {
  let memory: WebAssembly.Memory | undefined;
  try {
    const module = await new Promise<EngineModule>((resolve, reject) => {
      createEngine({
        // We instantiate, so the glue fetches nothing and one module serves pages, workers and Node.
        instantiateWasm(imports, done) {
          WebAssembly.instantiate(compiled, imports)
            .then((instance) => {
              // Exports have short names of Emscripten's choice; there is one memory.
              memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
              done(instance, compiled);
            })
            .catch(reject);
          return {};
        },
      }).then(resolve, reject);
    });
    if (memory) return { module, memory };
  } catch (error) {
    throw failure(
      'wasm',
      'wasm',
      'The engine could not be started',
      reason(error),
      "this version's engine.wasm",
      error,
    );
  }
  throw failure('wasm', 'wasm', 'This is not the engine', 'a module without memory', "this version's engine.wasm");
}
