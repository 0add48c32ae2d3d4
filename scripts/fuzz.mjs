import './lib/node-version.mjs';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { script } from './lib/cli.mjs';
import { build, buildFolder } from './lib/cmake.mjs';
import { Failure, root, run, say } from './lib/run.mjs';
import { setup } from './lib/setup.mjs';

const help = `
npm run fuzz [-- --seconds N] [TARGET...]

Build tests/fuzz/*_fuzz.cpp with clang's libFuzzer under the address and undefined-behaviour sanitizers, and run them for N
seconds in all (default 60), from the corpus in tests/fuzz/corpus/TARGET. What is new goes to build/fuzz/TARGET; an input
that fails is kept there and named, with the command that runs it again. TARGET: a name without _fuzz; default: all.`;

await script(help, { seconds: { type: 'string', default: '60' } }, async ({ seconds }, words) => {
  const sources = join(root, 'tests/fuzz');
  const all = readdirSync(sources)
    .filter((name) => name.endsWith('_fuzz.cpp'))
    .map((name) => name.slice(0, -'_fuzz.cpp'.length));
  const targets = words.length > 0 ? words : all;
  const unknown = targets.find((name) => !all.includes(name));
  if (unknown || all.length === 0)
    throw new Failure(`There is no tests/fuzz/${unknown ?? '*'}_fuzz.cpp; there are: ${all.join(', ') || 'none'}.`);
  const each = Math.floor(Number(seconds) / targets.length);
  if (!(each >= 1)) throw new Failure(`--seconds ${seconds} is too few for ${targets.length} targets.`);

  await setup('fuzz');
  await build('native-fuzz', { targets: targets.map((name) => `${name}_fuzz`) });
  for (const name of targets) await fuzz(name, each);
  say(`fuzz: nothing found in ${targets.join(', ')}`);
});

async function fuzz(name, seconds) {
  const program = join(buildFolder('native-fuzz'), 'tests/fuzz', `${name}_fuzz`);
  const found = join(root, 'build/fuzz', name);
  const seeds = join(root, 'tests/fuzz/corpus', name);
  if (!existsSync(seeds))
    throw new Failure(`tests/fuzz/corpus/${name} is missing: a fuzzer without seeds finds nothing.`);
  mkdirSync(found, { recursive: true });
  // The memory limit makes "memory proportional to the input" a property that is tested.
  const flags = [
    `-max_total_time=${seconds}`,
    '-timeout=10',
    '-rss_limit_mb=1024',
    '-print_final_stats=1',
    `-artifact_prefix=${found}/`,
  ];
  const before = new Set(readdirSync(found));
  try {
    const output = await run(`fuzzing ${name} for ${seconds} s`, [program, ...flags, found, seeds]);
    for (const line of output.match(/^stat::number_of_executed_units.*|^stat::peak_rss_mb.*/gm) ?? [])
      say(`  ${name} ${line.slice(6)}`);
  } catch (error) {
    const inputs = readdirSync(found).filter(
      (file) => !before.has(file) && /^(crash|leak|timeout|oom|slow)/.test(file),
    );
    const again = inputs.map((file) => `  ${relative(root, program)} ${relative(root, join(found, file))}`).join('\n');
    throw new Failure(`${error.message}${again && `\n\nrun it again with\n${again}`}`);
  }
}
