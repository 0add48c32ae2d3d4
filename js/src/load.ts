import type { Task } from './description.ts';
import { Loading } from './engine.ts';
import { failure, reason, show } from './errors.ts';
import { unpack } from './gunzip.ts';
import { Integrity } from './integrity.ts';
import { Model } from './model.ts';
import { MOST_BYTES, type Progress, Receiver, throwIfAborted } from './receive.ts';
import type { Source } from './source.ts';
import { compile, type WasmSource } from './wasm.ts';

/** What a schema says of one input. All but the given fields stay as the file has them. */
export interface InputSchema {
  /** Which input, where the file names them; else the name to give to the input of this position. */
  readonly name?: string;
  readonly kind?: 'number' | 'integer' | 'boolean' | 'category';
  /** Category names in the order of their codes; numbers if callers are to pass numbers. */
  readonly levels?: readonly string[] | readonly number[];
  /** What becomes of a name that is not in `levels`; `other`: code −1, a category that is none of them. */
  readonly unknown?: 'error' | 'missing' | 'other';
  /** This value means missing too. */
  readonly missing?: number;
  readonly unit?: string;
  readonly label?: string;
  readonly low?: number;
  readonly high?: number;
  /** Of a category its code. */
  readonly example?: number;
}

/** What a file's format has no room for. */
export interface Schema {
  /** This value means missing too, in every input. */
  readonly missing?: number;
  /** Inputs by name, or all of them in order where the file has no names. */
  readonly inputs?: readonly InputSchema[];
  /** Names of the classes, or of the outputs. */
  readonly labels?: readonly string[] | readonly number[];
}

/** How to load a model. All of it may be left out. */
export interface LoadOptions<T extends Task = Task> {
  /** The task that the caller's code is written for: another one is refused, and the answers get its types. */
  readonly task?: T;
  /** Called as bytes arrive. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the load. */
  readonly signal?: AbortSignal | undefined;
  /** What the bytes must hash to, as received (before gzip is undone): `sha256-…`, as in the attribute of `<script>`. */
  readonly integrity?: string;
  /** Names, categories and missing values that the file does not tell. */
  readonly schema?: Schema;
  /** Which boosting rounds to use, `[from, to)`. Default: `best` where the library's own wrapper would use it, else `all`. */
  readonly iterations?: 'best' | 'all' | readonly [from: number, to: number];
  /** Where the engine is: an address, bytes, or a compiled module. Default: beside this package's code. */
  readonly wasm?: WasmSource;
  /**
   * The most bytes that a model may have, received and unpacked. Default: 1 GiB, and gzipped files that unpack to more
   * than 64 MiB may not have shrunk more than 200 times.
   */
  readonly maxBytes?: number;
}

/**
 * load, with the engine's `.wasm` to use by default.
 * @internal
 */
export async function loadWith<T extends Task>(
  source: Source,
  options: LoadOptions<T>,
  defaultWasm: () => WasmSource,
): Promise<Model<T>> {
  const { signal, onProgress, maxBytes, wasm } = options;
  if (maxBytes !== undefined && !(typeof maxBytes === 'number' && maxBytes > 0)) {
    throw failure('invalid_argument', 'maxBytes', 'This is no size', show(maxBytes), 'a number of bytes');
  }
  const integrity = options.integrity === undefined ? null : new Integrity(options.integrity);
  const engineOptions = openOptions(options);

  throwIfAborted(signal);
  const compiled = Promise.resolve().then(() => compile(wasm ?? defaultWasm()));
  compiled.catch(() => {}); // awaited below, unless the model fails first
  const receiver = await Receiver.open(source, {
    maxBytes: maxBytes ?? MOST_BYTES,
    signal,
    onProgress,
    onPiece: integrity ? (piece) => integrity.update(piece) : undefined,
  });
  let loading: Loading;
  try {
    loading = await feed(receiver, compiled, engineOptions, maxBytes, signal);
  } catch (error) {
    // Another file than the one that was asked for may fail in any way; what is wrong with it is that it is another one.
    if (integrity) {
      while (await receiver.next());
      await integrity.check(receiver.place);
    }
    throw error;
  } finally {
    receiver.close();
  }
  await integrity?.check(receiver.place);
  throwIfAborted(signal);
  const engine = loading.finish();
  try {
    checkTask(options.task, engine.description.task);
    return Model.create<T>({ engine, receivedBytes: receiver.loaded });
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** All bytes of a source into a fresh engine, as they arrive. */
async function feed(
  receiver: Receiver,
  compiled: Promise<WebAssembly.Module>,
  engineOptions: string,
  maxBytes: number | undefined,
  signal: AbortSignal | undefined,
): Promise<Loading> {
  const { next, size } = await unpack(receiver, maxBytes, MOST_BYTES, signal);
  const loading = await Loading.start(await compiled, size, engineOptions);
  for (let piece = await next(); piece; piece = await next()) loading.feed(piece);
  return loading;
}

/** The options as the engine reads them; '' for none. JSON has no infinity, so it goes as text. */
function openOptions({ iterations, schema }: LoadOptions): string {
  if (iterations === undefined && schema === undefined) return '';
  try {
    return JSON.stringify({ rounds: iterations, schema }, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    );
  } catch (error) {
    throw failure('invalid_argument', 'schema', 'The schema is not plain data', reason(error), '', error);
  }
}

function checkTask(wanted: Task | undefined, task: Task): void {
  if (wanted === undefined || wanted === task) return;
  throw failure('invalid_argument', 'task', 'The model is for another task', task, wanted);
}
