// What has to be on the machine, and for what. A thing is looked for where it is used (a program on PATH, a header), so it
// does not matter how it came there; the name of its Debian package is only for getting it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const headerFolders = ['/usr/include', '/usr/local/include', '/opt/homebrew/include'];

const program = (debian, ...names) => ({
  debian,
  what: `${names.join(' or ')} on PATH`,
  found: () =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => names.some((name) => existsSync(join(folder, name)))),
});
const header = (debian, ...names) => ({
  debian,
  what: `<${names.join('> or <')}>`,
  found: () => headerFolders.some((folder) => names.some((name) => existsSync(join(folder, name)))),
});
// clang's own libraries live in a folder with its version.
const fuzzer = {
  debian: 'libclang-rt-dev',
  what: "clang's libFuzzer",
  found: () =>
    folders('/usr/lib/clang').some((f) =>
      folders(join(f, 'lib/linux')).some((name) => name.includes('libclang_rt.fuzzer-')),
    ),
};
// Debian's python3 comes without what makes virtual environments.
const python = {
  debian: 'python3-venv',
  what: 'python3 with venv',
  found: () => spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0,
};
// R's own library of packages is wherever R says.
const rPackage = (debian, name) => ({
  debian,
  what: `R's package ${name}`,
  found: () => spawnSync('Rscript', ['-e', `stopifnot(nzchar(system.file(package = "${name}")))`]).status === 0,
});
const folders = (path) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);

const cmake = [
  program('cmake', 'cmake'),
  program('ninja-build', 'ninja'),
  header('libxtensor-dev', 'xtensor/xtensor.hpp'),
  header('nlohmann-json3-dev', 'nlohmann/json.hpp'),
  header('catch2', 'catch2/catch.hpp', 'catch2/catch_all.hpp'),
];
const compiler = program('g++', 'c++');
const rapidcheck = header('librapidcheck-dev', 'rapidcheck.h');

/** For each purpose, in the order in which a newcomer meets them. */
export const requirements = {
  wasm: [...cmake, program('emscripten', 'emcc')],
  native: [...cmake, compiler, rapidcheck],
  count: [...cmake, compiler, program('valgrind', 'valgrind')],
  browsers: [program('chromium', 'chromium', 'chromium-browser'), program('firefox-esr', 'firefox-esr', 'firefox')],
  lint: [...cmake, compiler, program('clang-format', 'clang-format'), program('clang-tidy', 'clang-tidy')],
  fuzz: [...cmake, program('clang', 'clang++'), fuzzer],
  python: [python],
  r: [
    program('r-base-core', 'R'),
    program('make', 'make'),
    compiler,
    rPackage('r-cran-testthat', 'testthat'),
    // Their fits are made and compared in the tests.
    rPackage('r-cran-glmnet', 'glmnet'),
    rPackage('r-cran-mass', 'MASS'),
    rPackage('r-cran-mgcv', 'mgcv'),
    rPackage('r-cran-nnet', 'nnet'),
    rPackage('r-cran-survival', 'survival'),
  ],
};
