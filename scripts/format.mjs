import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { cppFiles } from './lib/lint.mjs';
import { run } from './lib/run.mjs';
import { npmInstall, setup } from './lib/setup.mjs';

const help = `
npm run format

Format all C++ (clang-format) and all TypeScript and JavaScript (biome, with its safe fixes).`;

await script(help, {}, async () => {
  await setup('lint');
  await npmInstall('.');
  await run('clang-format', ['clang-format', '-i', ...cppFiles()]);
  await run('biome', ['npx', 'biome', 'check', '--write', '.'], { fix: 'mend what it names by hand' });
});
