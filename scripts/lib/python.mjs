// A Python with packages in it, for snippets and benchmarks: a virtual environment in build/, one for each list of packages.
import { join } from 'node:path';
import { unlessUnchanged } from './fingerprint.mjs';
import { root, run } from './run.mjs';
import { setup } from './setup.mjs';

/** The path of its python3. */
export async function pythonEnvironment(name = 'python', requirements = 'scripts/python-requirements.txt') {
  await setup('python');
  const folder = join(root, 'build', name);
  const python = join(folder, 'bin/python3');
  await unlessUnchanged(`build/${name}/bin/pip`, [requirements], async () => {
    await run('making a Python environment', ['python3', '-m', 'venv', folder]);
    await run('installing its packages', [
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
