// The parts of `npm test`, in a sensible order. A part sets up what it needs, and throws when anything in it fails; one whose
// files are missing fails, too.
import { join } from 'node:path';
import { build, buildFolder } from './cmake.mjs';
import { checks } from './lint.mjs';
import { buildDemo, buildPackage } from './products.mjs';
import { testPythonPackage } from './python.mjs';
import { checkRPackage } from './r-package.mjs';
import { root, run } from './run.mjs';
import { npmInstall, setup } from './setup.mjs';

// Leaks are errors; a stack that is used after its function has returned, too.
const sanitizers = {
  ASAN_OPTIONS: 'detect_stack_use_after_return=1:allocator_may_return_null=1',
  UBSAN_OPTIONS: 'print_stacktrace=1',
};
const show = true;
const script = (title, path, ...args) => run(title, [process.execPath, path, ...args], { show });

export const parts = {
  native: {
    about: 'the Catch2 tests under address and undefined-behaviour sanitizers',
    async run() {
      await setup('native');
      await build('native-debug', { targets: ['sapwood_tests'] });
      await run('native tests', [join(buildFolder('native-debug'), 'tests/sapwood_tests')], { show, env: sanitizers });
    },
  },
  wasm: {
    about: 'the same tests compiled by emcc, under Node: as shipped, and with assertions',
    async run() {
      await setup('wasm');
      for (const preset of ['wasm-release', 'wasm-debug']) {
        await build(preset, { targets: ['sapwood_tests'] });
        await script(`${preset} tests`, join(buildFolder(preset), 'tests/sapwood_tests.js'));
      }
    },
  },
  consumer: {
    about: 'a project of somebody else finds the installed library',
    async run() {
      await setup('native');
      await build('native-release', { targets: ['sapwood_core'] });
      const command = ['ctest', '--preset', 'native-release', '--tests-regex', '^consumer$', '--no-tests=error'];
      await run('consumer', command, { show });
    },
  },
  js: {
    about: 'the tests of the npm package',
    async run() {
      await buildPackage();
      await run('js tests', ['npm', 'test'], { cwd: join(root, 'js'), show });
    },
  },
  r: {
    about: 'the R package: its tarball, R CMD check, its tests',
    async run() {
      await checkRPackage();
    },
  },
  python: {
    about: 'the Python package: its wheel in a fresh environment, its types, its tests',
    async run() {
      await testPythonPackage();
    },
  },
  packages: {
    about: 'the packed tarball in fresh projects: Vite, webpack, esbuild, Node',
    async run() {
      await setup('browsers');
      await buildPackage();
      await script('package tests', 'tests/packages/run.mjs');
    },
  },
  browser: {
    about: 'all fixtures, and the page, in Chromium and Firefox',
    async run() {
      await setup('browsers');
      await buildPackage();
      await script('corpus in browsers', 'tests/browser/run.mjs');
      await buildDemo();
      await script('the page', 'web-demo/test/run.mjs', '--no-build');
    },
  },
  scripts: {
    about: 'the tests of the scripts',
    async run() {
      await run('script tests', [process.execPath, '--test', 'scripts/test/'], { show });
    },
  },
  docs: {
    about: 'the snippets of the documents run',
    async run() {
      await script('snippets', 'scripts/readme.mjs');
    },
  },
  size: {
    about: 'the package is within its budget',
    async run() {
      await script('sizes', 'scripts/size.mjs');
    },
  },
  lint: {
    about: 'all of npm run lint',
    async run() {
      await npmInstall('.');
      for (const check of Object.values(checks)) await check();
    },
  },
};
