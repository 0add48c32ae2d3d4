// sapwood/inline: the engine's .wasm is in this file, as base64; for bundlers and hosts that carry no files beside code.

import base64 from '#wasm-base64';
import type { Task } from './description.ts';
import { type LoadOptions, loadWith } from './load.ts';
import type { Model } from './model.ts';
import type { Source } from './source.ts';

export * from './exports.ts';

let bytes: Uint8Array<ArrayBuffer> | undefined;

/** As `load` of the package's main entry. */
export function load<T extends Task = Task>(source: Source, options: LoadOptions<T> = {}): Promise<Model<T>> {
  return loadWith(source, options, () => (bytes ??= Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))));
}
