import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { requirements } from './lib/requirements.mjs';
import { Failure, say } from './lib/run.mjs';
import { npmInstall, setup } from './lib/setup.mjs';

const purposes = Object.keys(requirements);
const help = `
npm run setup [-- PURPOSE...]

Install what is missing on this machine: Debian packages (as root; otherwise the commands are printed) and the npm packages
of this repository. Every other script calls the part of it that it needs. Nothing missing: it takes a second.

PURPOSE: ${purposes.join(', ')}; all of them when none is named.`;

await script(help, {}, async (_, words) => {
  const unknown = words.filter((word) => !purposes.includes(word));
  if (unknown.length > 0) throw new Failure(`There is no purpose "${unknown[0]}"; there are ${purposes.join(', ')}.`);
  await setup(...(words.length > 0 ? words : purposes));
  await npmInstall('.', 'js', 'web-demo');
  say('setup: everything is here');
});
