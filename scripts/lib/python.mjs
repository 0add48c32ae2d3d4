// Python with packages in it: a virtual environment in build/ for each list of them. And the tests of our own package.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unlessUnchanged } from './fingerprint.mjs';
import { buildPackage, stageEngine } from './products.mjs';
import { Failure, root, run } from './run.mjs';
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

/** The wheel of python/, as PyPI would have it, beside the packages whose fits it reads: its types and its tests. */
export async function testPythonPackage() {
  await buildPackage(); // answers are compared with those of the npm package
  await stageEngine();
  const python = await pythonEnvironment('python-tests', 'python/tests/requirements.txt');
  const wheels = join(root, 'build/wheels');
  rmSync(wheels, { recursive: true, force: true });
  mkdirSync(wheels, { recursive: true });
  const pip = ['-m', 'pip', '--disable-pip-version-check'];
  await run('building the wheel', [python, ...pip, 'wheel', '--no-deps', '--wheel-dir', wheels, join(root, 'python')]);
  const install = [...pip, 'install', '--force-reinstall', '--no-deps', join(wheels, readdirSync(wheels)[0])];
  await run('installing the wheel', [python, ...install]);
  await run('ruff', [python, '-m', 'ruff', 'check', '--no-cache', join(root, 'python')]);
  await run('ruff format', [python, '-m', 'ruff', 'format', '--no-cache', '--check', join(root, 'python')], {
    fix: 'ruff format python',
  });
  // From another folder: what is tested is what is installed.
  const cwd = wheels;
  const config = join(root, 'python/pyproject.toml');
  await run('types of the Python package', [python, '-m', 'mypy', '--config-file', config, '--package', 'sapwood'], {
    cwd,
  });
  // Without cxx pytensor would take any compiler, and fail where Python's own headers are not installed; small fits need none.
  const env = { PYTENSOR_FLAGS: `base_compiledir=${join(root, 'build/pytensor')},cxx=`, JAX_PLATFORMS: 'cpu' };
  const pytest = [
    '-m',
    'pytest',
    '--config-file',
    config,
    '--rootdir',
    join(root, 'python'),
    '-p',
    'no:cacheprovider',
    '--durations=5',
  ];
  const tests = join(root, 'python/tests');
  const newest = recordOf('newest');
  await run('tests of the Python package', [python, ...pytest, tests], {
    cwd,
    env: { ...env, ...newest.env },
    show: true,
  });
  await run('snippets of its README', [process.execPath, join(root, 'scripts/readme.mjs'), 'python/README.md'], {
    show: true,
  });

  const old = await pythonEnvironment('python-tests-old', 'python/tests/requirements-old.txt');
  await run('installing the wheel beside old packages', [old, ...install]);
  const record = recordOf('old');
  const own = readdirSync(tests).filter((name) => /^test_(scikit_learn|statsmodels)/.test(name));
  await run('tests with old packages', [old, ...pytest, ...own.map((name) => join(tests, name))], {
    cwd,
    env: record.env,
    show: true,
  });
  newest.check();
  record.check();
}

/** What a run of the tests reads and refuses (python/tests/support_record.py), against what docs/support.md was made of. */
function recordOf(name) {
  const kept = join(root, `python/tests/records/${name}.json`);
  const made = join(root, `build/python-record-${name}.json`);
  const check = () => {
    if (existsSync(kept) && readFileSync(kept, 'utf8') === readFileSync(made, 'utf8')) return;
    const [from, to] = [made, kept].map((path) => relative(root, path));
    throw new Failure(
      `The tests read or refuse other things than ${to} says: cp ${from} ${to} && node scripts/support.mjs --write`,
    );
  };
  return { env: { SAPWOOD_RECORD: made }, check };
}
