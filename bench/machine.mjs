// What a number was measured on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root, say } from '../scripts/lib/run.mjs';

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';

// The compiler that a preset was configured with stands in the first line: its name, some words, its version.
function compiler(preset) {
  const stamp = join(root, 'build', preset, 'configured-with.txt');
  const line = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n')[0] : 'unknown';
  return `${line.split(' ')[0]} ${line.match(/\d+\.\d+\.\d+/)?.[0] ?? ''}`.trim();
}

export function machine(command) {
  const all = cpus();
  const load = loadavg()[0];
  const busy = load > 0.7;
  if (busy) say(`the machine is busy (load ${load.toFixed(2)}): trust ratios more than times, and minima most`);
  return {
    command,
    date: new Date().toISOString().slice(0, 10),
    commit:
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', '--untracked-files=no') ? ' and changes' : ''),
    cpu: all[0].model.trim(),
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: type(),
    loadAtStart: Number(load.toFixed(2)),
    busy,
    node: process.versions.node,
    v8: process.versions.v8,
    emcc: compiler('wasm-release'),
    cxx: compiler('native-bench'),
  };
}
