import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { checks } from './lib/lint.mjs';
import { Failure, say } from './lib/run.mjs';

const names = Object.keys(checks);
const help = `
npm run lint [-- CHECK...]

  layers        who may include whom (.ci/check_layers.mjs)
  tables        docs/errors.md against src/base/status.h; links and npm scripts in documents
  biome         TypeScript and JavaScript: linter and format (biome.json)
  types         tsc --strict in js/ and web-demo/
  clang-format  C++ format (.clang-format)
  clang-tidy    C++ linter (.clang-tidy); only when src/ has changed since it last passed

All of them by default. npm run format mends what can be mended by machine.`;

await script(help, {}, async (_, words) => {
  const unknown = words.find((word) => !names.includes(word));
  if (unknown) throw new Failure(`There is no check "${unknown}"; there are ${names.join(', ')}.`);
  const failures = [];
  for (const name of words.length > 0 ? words : names) {
    await checks[name]().catch((error) => {
      if (!(error instanceof Failure)) throw error;
      console.error(error.message);
      failures.push(name);
    });
  }
  if (failures.length > 0) throw new Failure(`lint: failed: ${failures.join(', ')}`);
  say('lint: clean');
});
