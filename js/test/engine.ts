// An engine by itself, for what the package does not let its users do.
import { type Engine, Loading } from '../src/engine.ts';

/** A fresh instance with the model of these bytes in it. */
export async function openEngine(compiled: WebAssembly.Module, bytes: Uint8Array): Promise<Engine> {
  const loading = await Loading.start(compiled, bytes.length, '');
  loading.feed(bytes);
  return loading.finish();
}
