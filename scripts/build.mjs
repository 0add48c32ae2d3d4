import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { buildNative, buildPackage, stageEngine, stageSources } from './lib/products.mjs';
import { say } from './lib/run.mjs';

const help = `
npm run build

Build the npm package (js/dist, from build/wasm-release) and the native library (build/native-release/libsapwood.a), and
stage the engine's sources into the R package (r/src/sapwood), which compiles them itself, and the wasm into the Python package.
Installs what is missing first. The Emscripten is the emcc on PATH.`;

await script(help, {}, async () => {
  stageSources();
  await buildPackage();
  await stageEngine();
  await buildNative();
  say('build: js/dist and build/native-release/libsapwood.a are ready; r/ and python/ have what they need');
});
