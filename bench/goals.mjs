// What the loading of models is to keep to. The times are of load() of the npm package, everything included: a fresh instance,
// its memory, the golden rows. "First" is the first load of a process, which also reads and compiles the engine, and runs code that
// no compiler has warmed to yet: what a page pays.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const sapwood = 'Sapwood, wasm';
const firsts = 5;

/** @returns {{ what: string, goal: string, got: string, met: boolean | null }[]}  met: null where there is no goal */
export function goals(model, results) {
  const best = (how) =>
    results.find((r) => r.model === model.name && r.name === sapwood && r.what === 'load' && r.how === how);
  const json = best('JSON');
  const own = best('its own file');
  const ms = (x) => `${x.toFixed(1)} ms`;
  const out = [];
  if (json) {
    const each = (json.min / 1000 / model.nodes) * 100_000;
    out.push({ what: '100,000 nodes of XGBoost JSON', goal: '25 ms', got: ms(each), met: each <= 25 });
  }
  if (own) {
    const got = own.min / 1000;
    out.push({
      what: `${model.trees} trees from the own file, golden rows included`,
      goal: '5 ms',
      got: ms(got),
      met: got <= 5,
    });
  }
  const { own: saved, UBJSON } = model.sizes;
  const mb = (x) => `${(x / 1e6).toFixed(2)} MB`;
  const small = saved.gzip <= 600_000;
  out.push({
    what: `that file, gzipped (UBJSON: ${mb(UBJSON.bytes)})`,
    goal: '0.6 MB',
    got: mb(saved.gzip),
    met: small,
  });
  if (json && own) {
    for (const [how, file] of [
      ['own file', 'model.sapwood'],
      ['JSON', 'model.json'],
    ]) {
      out.push({
        what: `first load of a process, ${how}`,
        goal: '',
        got: ms(first(join(model.folder, file))),
        met: null,
      });
    }
  }
  return out;
}

/** Milliseconds of the first load of a fresh process; the median of a few. */
function first(file) {
  const times = Array.from({ length: firsts }, () =>
    Number(
      spawnSync(process.execPath, [join(import.meta.dirname, 'first-load.mjs'), file], { encoding: 'utf8' }).stdout,
    ),
  );
  return times.sort((a, b) => a - b)[firsts >> 1];
}
