// The R package as CRAN would take it: a tarball, and R CMD check of that tarball.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stageSources } from './products.mjs';
import { Failure, root, run } from './run.mjs';
import { setup } from './setup.mjs';

// What a check may say on any machine: packages whose fits are saved need not be there, and a tarball that is not on CRAN is new.
const notOurs = [
  /checking package dependencies \.\.\. NOTE\nPackages? which this enhances but not available for checking:[^*]*/,
];

/** Build the tarball in build/r and check it: its tests and examples run, and it has no error, warning or note. */
export async function checkRPackage() {
  await setup('r');
  stageSources();
  const cwd = join(root, 'build/r');
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  await run('building the R tarball', ['R', 'CMD', 'build', join(root, 'r')], { cwd });
  const tarball = readdirSync(cwd).find((name) => name.endsWith('.tar.gz'));
  // Most of the library's size is debugging information, which Debian's R asks its compiler for.
  const env = { _R_CHECK_PKG_SIZES_THRESHOLD_: '50', MAKEFLAGS: `-j${availableParallelism()}` };
  await run('R CMD check, with the tests of the package', ['R', 'CMD', 'check', '--no-manual', tarball], { cwd, env });
  const log = readFileSync(join(cwd, 'sapwood.Rcheck/00check.log'), 'utf8');
  const ours = notOurs.reduce((text, known) => text.replace(known, ''), log);
  const complaints = ours.match(/^\* .* \.\.\..* (NOTE|WARNING|ERROR)\n(?:(?!\* )[^\n]*\n)*/gm) ?? [];
  if (complaints.length > 0) throw new Failure(`R CMD check has something to say:\n${complaints.join('')}`);
  const page = ['Rscript', 'scripts/r-support.R'];
  await run('support table', page, { fix: `${page.join(' ')} --write` });
}
