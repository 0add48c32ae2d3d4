// A Python with XGBoost in it, for snippets and benchmarks: a virtual environment in build/.
import { join } from 'node:path';
import { unlessUnchanged } from './fingerprint.mjs';
import { root, run } from './run.mjs';
import { setup } from './setup.mjs';

const requirements = 'scripts/python-requirements.txt';

/** The path of its python3. */
export async function pythonEnvironment() {
  await setup('python');
  const folder = join(root, 'build/python');
  const python = join(folder, 'bin/python3');
  await unlessUnchanged('build/python/bin/pip', [requirements], async () => {
    await run('making a Python environment', ['python3', '-m', 'venv', folder]);
    await run('installing XGBoost into it', [
      python,
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '-r',
      join(root, requirements),
    ]);
  });
  return python;
}
