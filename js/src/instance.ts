// One instance of the engine: its C interface (src/bindings/sapwood.h) as typed functions, and its memory.
import { failure, reason } from './errors.ts';
import { Heap } from './heap.ts';

/** How functions take rows: where they are, how many, and how far one row and one column is from the next. */
export type RowArguments = [x: number, rows: number, rowStride: number, columnStride: number];

/** The exported functions. Addresses and sizes are in bytes; an address beyond 31 bits comes as a negative number. */
export interface Functions {
  sw_alloc(size: number): number;
  sw_free(address: number): void;
  sw_start(size: number, options: number, optionsSize: number): number;
  sw_feed(loader: number, bytes: number, size: number): number;
  sw_finish(loader: number): number;
  sw_close(model: number): void;
  sw_describe(model: number): number;
  sw_input(model: number): number;
  sw_output(model: number): number;
  sw_predict_row(model: number, answer: number): number;
  sw_predict(model: number, answer: number, ...x: [...RowArguments, out: number]): number;
  sw_predict_draws(model: number, ...x: [...RowArguments, out: number]): number;
  sw_predict_interval(
    model: number,
    ...x: [
      ...RowArguments,
      level: number,
      kind: number,
      method: number,
      seed: number,
      firstRow: number,
      lower: number,
      upper: number,
    ]
  ): number;
  sw_predict_quantiles(
    model: number,
    ...x: [...RowArguments, probabilities: number, count: number, out: number]
  ): number;
  sw_posterior_probability(model: number, ...x: [...RowArguments, above: number, below: number, out: number]): number;
  sw_self_test(model: number): number;
  sw_save(model: number, options: number, size: number): number;
  sw_saved_size(model: number): number;
  sw_error(): number;
  sw_error_codes(): number;
}

/** The version of the C interface that this file is written for. */
const ABI = 1;
const NAME = "this version's sapwood.wasm";

/** All that the engine asks of its host. */
const imports: WebAssembly.Imports = {
  env: { emscripten_notify_memory_growth() {} },
  wasi_snapshot_preview1: {
    proc_exit(code: number) {
      throw new Error(`the engine exits with ${code}`);
    },
  },
};

/** @internal */
export interface Instance {
  readonly functions: Functions;
  readonly heap: Heap;
}

/**
 * A fresh instance.
 * Errors: wasm
 * @internal
 */
export async function instantiate(compiled: WebAssembly.Module): Promise<Instance> {
  let exports: WebAssembly.Exports & { _initialize?(): void; sw_abi_version?(): number };
  try {
    exports = (await WebAssembly.instantiate(compiled, imports)).exports;
    exports._initialize?.();
  } catch (error) {
    throw failure('wasm', 'wasm', 'The engine could not be started', reason(error), NAME, error);
  }
  const { memory, sw_abi_version } = exports;
  const version = sw_abi_version?.();
  if (!(memory instanceof WebAssembly.Memory) || version !== ABI) {
    const got = version === undefined ? 'another module' : `an engine with the C interface ${version}`;
    throw failure('wasm', 'wasm', 'This is not the engine of this package', got, NAME);
  }
  return { functions: exports as unknown as Functions, heap: new Heap(memory) };
}
