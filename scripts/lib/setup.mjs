// Getting what is missing: Debian packages, and the npm packages of this repository's folders.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirements } from './requirements.mjs';
import { Failure, root, run, say } from './run.mjs';

/**
 * Have everything for these purposes (keys of requirements.mjs); returns at once when nothing is missing.
 * As root on Debian or Ubuntu the packages are installed; elsewhere the commands are printed.
 */
export async function setup(...purposes) {
  const wanted = purposes.flatMap((purpose) => requirements[purpose]);
  const missing = [...new Map(wanted.filter((item) => !item.found()).map((item) => [item.what, item])).values()];
  if (missing.length === 0) return;
  const packages = missing.map((item) => item.debian);
  if (!existsSync('/usr/bin/apt-get')) throw new Failure(elsewhere(missing));
  if (process.getuid() !== 0) throw new Failure(withoutRoot(packages));
  await install(packages);
  const still = missing.filter((item) => !item.found());
  if (still.length > 0)
    throw new Failure(
      `apt-get installed ${packages.join(' ')}, but this is not there: ${still.map((item) => item.what).join(', ')}`,
    );
}

const flags = ['install', '--yes', '--quiet', '--no-install-recommends'];

async function install(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`missing here: ${packages.join(' ')}`);
  await run('reading the package lists', ['apt-get', 'update', '--quiet'], {
    env,
    fix: 'is the network there? run "apt-get update" and see',
  });
  await run('installing packages', ['apt-get', ...flags, ...packages], {
    env,
    fix: `run "apt-get install ${packages.join(' ')}" and see`,
  });
}

const withoutRoot = (packages) => `Some packages are missing, and installing them takes root. Run

  sudo apt-get update
  sudo apt-get ${flags.filter((flag) => flag !== '--quiet').join(' ')} ${packages.join(' ')}

and then the same npm command again.`;

const elsewhere = (missing) => `These are missing, and only on Debian and Ubuntu can this script install them:
${missing.map((item) => `  ${item.what} (in Debian: ${item.debian})`).join('\n')}

Install them (Emscripten: https://emscripten.org/docs/getting_started/downloads.html), or use a Debian container:

  docker run -it --rm -v "$PWD":/sapwood -w /sapwood -p 5173:5173 -e PORT=5173 node:22-bookworm npm start`;

/** Install the npm packages of these folders, where their lock file has changed since. */
export async function npmInstall(...folders) {
  for (const folder of folders) {
    const cwd = join(root, folder);
    if (!existsSync(join(cwd, 'package-lock.json')))
      throw new Failure(`${join(folder, 'package-lock.json')} is missing`);
    const stamp = join(cwd, 'node_modules/.sapwood-lock');
    const lock = createHash('sha256')
      .update(readFileSync(join(cwd, 'package-lock.json')))
      .digest('hex');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) continue;
    const title = `installing the npm packages of ${folder === '.' ? 'the repository' : `${folder}/`}`;
    await run(title, ['npm', 'ci', '--no-audit', '--no-fund'], { cwd, fix: `in ${cwd}, run "npm ci" and see` });
    writeFileSync(stamp, lock);
  }
}
