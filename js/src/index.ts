// sapwood: the engine's .wasm is a file beside this one.
import type { Task } from './description.ts';
import { failure } from './errors.ts';
import { type LoadOptions, loadWith } from './load.ts';
import type { Model } from './model.ts';
import type { Source } from './source.ts';

export * from './exports.ts';

/**
 * Load a model file of any format that Sapwood reads; which one is found out from its bytes. It may be gzipped.
 *
 * @param source a URL, a path (in Node), a Response, a Blob, a stream or bytes
 * @param options progress, abort signal, integrity, boosting rounds, where the `.wasm` is
 * @returns the model, its own known answers already checked; nothing is left behind if it fails
 * @throws SapwoodError `network`, `aborted`, `integrity`, `wasm`, `too_large`, `out_of_memory`, `invalid_argument`, and
 *   for the file itself `truncated`, `malformed`, `invalid_model`, `unsupported`, `unknown_format`, `future_version`,
 *   `digest_mismatch`, `golden_mismatch`
 */
export function load<T extends Task = Task>(source: Source, options: LoadOptions<T> = {}): Promise<Model<T>> {
  return loadWith(source, options, engineFile);
}

/** Bundlers know this form of address, and take the file along. */
function engineFile(): URL {
  try {
    return new URL('./sapwood.wasm', import.meta.url);
  } catch (error) {
    const fix = "pass { wasm }, or import from 'sapwood/inline'";
    throw failure(
      'wasm',
      'wasm',
      `Code that is no ES module does not know where sapwood.wasm is; ${fix}`,
      '',
      '',
      error,
    );
  }
}
