// Building a preset of CMakePresets.json, natively or with Emscripten.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Failure, root, run } from './run.mjs';

/** Where a preset is built. */
export const buildFolder = (preset) => join(root, 'build', preset);

/**
 * Configure and build a preset; what is up to date is left alone.
 * @param {string} preset
 * @param {{ targets?: string[], options?: string[] }} [what]  targets: all of them by default; options: for configuring
 */
export async function build(preset, { targets = [], options = [] } = {}) {
  const env = await configure(preset, options);
  const jobs = process.env.CMAKE_BUILD_PARALLEL_LEVEL ?? `${availableParallelism()}`;
  const target = targets.length > 0 ? ['--target', ...targets] : [];
  const title = `building ${preset}${targets.length > 0 ? ` (${targets.join(', ')})` : ''}`;
  await run(title, ['cmake', '--build', buildFolder(preset), '--parallel', jobs, ...target], { env });
}

/** Configure a preset. Returns the environment that its build needs. */
export async function configure(preset, options = []) {
  const wasm = preset.startsWith('wasm');
  // Debian's Emscripten looks for its JavaScript packages where only Debian's own Node would.
  const env = wasm ? { NODE_PATH: `/usr/share/nodejs:${process.env.NODE_PATH ?? ''}` } : {};
  const compiler = version(wasm ? 'emcc' : preset === 'native-fuzz' ? 'clang++' : (process.env.CXX ?? 'c++'));
  const warnings = process.env.CI ? ['-DCMAKE_COMPILE_WARNING_AS_ERROR=ON'] : [];
  const command = [...(wasm ? ['emcmake'] : []), 'cmake', '--preset', preset, ...warnings, ...options];

  // Another compiler, or other options, than last time: CMake has to look at everything anew.
  const stamp = join(buildFolder(preset), 'configured-with.txt');
  const wanted = `${compiler}\n${command.join(' ')}\n`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    await run(`configuring ${preset}`, [...command, '--fresh'], { env });
    mkdirSync(buildFolder(preset), { recursive: true });
    writeFileSync(stamp, wanted);
  }
  return env;
}

function version(compiler) {
  const { status, stdout } = spawnSync(compiler, ['--version'], { encoding: 'utf8' });
  if (status !== 0)
    throw new Failure(`"${compiler} --version" does not work: run "npm run setup", or see what that compiler says`);
  return stdout.split('\n')[0];
}
