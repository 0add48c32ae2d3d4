// The compiled engine: one WebAssembly.Module for all models, whatever names it.
import { called, failure, reason, type SapwoodError, show } from './errors.ts';
import { localFile } from './host.ts';
import { looksLikeHtml } from './html.ts';

/** Where the engine's `.wasm` is: its address, its bytes, or the module already compiled. */
export type WasmSource = string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

const FIX =
  "copy node_modules/sapwood/dist/sapwood.wasm to that address, pass { wasm } with the right one, or import from 'sapwood/inline'";

const byAddress = new Map<string, Promise<WebAssembly.Module>>();
const byBytes = new WeakMap<object, Promise<WebAssembly.Module>>();

/**
 * Compile the engine, once per address or buffer; a failure is forgotten, so that a later load may try again.
 * Errors: wasm, invalid_argument
 * @internal
 */
export function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === 'undefined') throw failure('wasm', 'WebAssembly', 'This platform has no WebAssembly');
  if (source instanceof WebAssembly.Module) return Promise.resolve(source);
  if (typeof source === 'string' || source instanceof URL) {
    const address = String(source);
    return once(byAddress, address, () => compileFrom(address));
  }
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return once(byBytes, source, () => compileBytes(toBytes(source), 'the bytes of { wasm }'));
  }
  throw failure('invalid_argument', 'wasm', 'This is no WebAssembly', show(source), 'a URL, bytes or a module');
}

function once<K>(
  cache: {
    get(key: K): Promise<WebAssembly.Module> | undefined;
    set(key: K, made: Promise<WebAssembly.Module>): unknown;
    delete(key: K): unknown;
  },
  key: K,
  make: () => Promise<WebAssembly.Module>,
): Promise<WebAssembly.Module> {
  let made = cache.get(key);
  if (!made) {
    made = make();
    cache.set(key, made);
    made.catch(() => cache.delete(key));
  }
  return made;
}

async function compileFrom(address: string): Promise<WebAssembly.Module> {
  const file = localFile(address);
  if (file) {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await file.fs.readFile(file.path);
    } catch (error) {
      throw failure(
        'wasm',
        address,
        `The engine could not be read from ${called(address)}; ${FIX}`,
        reason(error),
        '',
        error,
      );
    }
    return compileBytes(bytes, address);
  }
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin' });
  } catch (error) {
    throw failure(
      'wasm',
      address,
      `The engine could not be fetched from ${called(address)}; ${FIX}`,
      reason(error),
      '',
      error,
    );
  }
  if (!response.ok) {
    const got = `status ${response.status}`;
    throw failure(
      'wasm',
      address,
      `The engine could not be fetched from ${called(address)}; ${FIX}`,
      got,
      'status 200',
    );
  }
  // Only a stream with the right type is compiled while it arrives, and kept compiled in the browser's cache.
  if (response.headers.get('content-type') === 'application/wasm') {
    return WebAssembly.compileStreaming(response).catch((error) => {
      throw notCompiled(error, address);
    });
  }
  return compileBytes(new Uint8Array(await response.arrayBuffer()), address);
}

async function compileBytes(bytes: Uint8Array<ArrayBuffer>, place: string): Promise<WebAssembly.Module> {
  const MAGIC = [0, 0x61, 0x73, 0x6d];
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) {
    const got = looksLikeHtml(bytes) ? 'an HTML page' : `${bytes.length} bytes of something else`;
    throw failure('wasm', place, `${called(place)} is not the engine; ${FIX}`, got, 'a WebAssembly module');
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw notCompiled(error, place);
  }
}

function notCompiled(error: unknown, place: string): SapwoodError {
  const hint =
    "it needs SIMD (browsers of 2021-2023 and later) and, under a Content-Security-Policy, script-src 'wasm-unsafe-eval'";
  return failure('wasm', place, `The engine was not compiled; ${hint}`, reason(error), '', error);
}

function toBytes(source: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  return new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength);
}
