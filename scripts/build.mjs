import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { buildNative, buildPackage, stageSources } from './lib/products.mjs';
import { say } from './lib/run.mjs';

const help = `
npm run build

Build the npm package (js/dist, from build/wasm-release) and the native library (build/native-release/libsapwood.a), and
stage the engine's sources into the R package (r/src/sapwood), which compiles them itself.
Installs what is missing first. The Emscripten is the emcc on PATH.`;

await script(help, {}, async () => {
  stageSources();
  await buildPackage();
  await buildNative();
  say('build: js/dist and build/native-release/libsapwood.a are ready; r/ has the sources it compiles');
});
