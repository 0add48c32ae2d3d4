import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { parts } from './lib/parts.mjs';
import { Failure, say } from './lib/run.mjs';

const names = Object.keys(parts);
const help = `
npm test [-- PART...]

${names.map((name) => `  ${name.padEnd(10)} ${parts[name].about}`).join('\n')}

All of them by default, in this order; each sets up and builds what it needs. The parts after a failing one still run.`;

await script(help, {}, async (_, words) => {
  const unknown = words.find((word) => !names.includes(word));
  if (unknown) throw new Failure(`There is no part "${unknown}"; there are ${names.join(', ')}.`);
  const results = [];
  for (const name of words.length > 0 ? words : names) results.push(await attempt(name));

  console.log('\nsummary');
  for (const { name, seconds, passed } of results) {
    console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s`);
  }
  const failed = results.filter((result) => !result.passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

async function attempt(name) {
  say(`== ${name}: ${parts[name].about}`);
  const start = performance.now();
  let passed = true;
  try {
    await parts[name].run();
  } catch (error) {
    passed = false;
    console.error(error instanceof Failure ? error.message : error);
  }
  return { name, passed, seconds: (performance.now() - start) / 1000 };
}
