// The checks of `npm run lint`, each on its own.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configure } from './cmake.mjs';
import { unlessUnchanged } from './fingerprint.mjs';
import { Failure, root, run } from './run.mjs';
import { npmInstall, setup } from './setup.mjs';

const cppFolders = ['src', 'tests', 'bench', 'r/src'];

/** Every C++ file of ours. */
export function cppFiles(folders = cppFolders) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
    .filter((name) => /\.(cpp|h)$/.test(name) && !/node_modules|fixtures|^r\/src\/sapwood/.test(name))
    .sort();
}

export const checks = {
  async layers() {
    await run('layers', ['node', '.ci/check_layers.mjs'], { show: true });
  },
  async tables() {
    await run('error table', ['node', '.ci/error_table.mjs'], { fix: 'node .ci/error_table.mjs --write' });
    await run('support table', ['node', 'scripts/support.mjs'], { fix: 'node scripts/support.mjs --write' });
    await run('links', ['node', '.ci/check_links.mjs']);
  },
  async biome() {
    await npmInstall('.');
    await run('biome', ['npx', 'biome', 'check', '--error-on-warnings', '.'], { fix: 'npm run format' });
  },
  async types() {
    for (const folder of ['js', 'web-demo']) {
      await npmInstall(folder);
      await run(`tsc in ${folder}/`, ['npm', 'run', 'check'], { cwd: join(root, folder) });
    }
  },
  async 'clang-format'() {
    await setup('lint');
    await run('clang-format', ['clang-format', '--dry-run', '--Werror', ...cppFiles()], { fix: 'npm run format' });
  },
  async 'clang-tidy'() {
    await setup('lint');
    await unlessUnchanged('build/lint/compile_commands.json', ['src', '.clang-tidy', 'CMakeLists.txt'], async () => {
      await configure('lint');
      const files = cppFiles(['src']).filter((name) => name.endsWith('.cpp'));
      await each(files, (name) => run(`clang-tidy ${name}`, ['clang-tidy', '--quiet', '-p', 'build/lint', name]));
    });
  },
};

/** As many at a time as there are processors; all of them are run before the first failure is thrown. */
async function each(items, work) {
  const waiting = [...items];
  const failures = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      await work(item).catch((error) => failures.push(error.message));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  if (failures.length > 0) throw new Failure(failures.join('\n'));
}
