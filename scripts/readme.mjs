import './lib/node-version.mjs';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { script } from './lib/cli.mjs';
import { buildPackage } from './lib/products.mjs';
import { pythonEnvironment } from './lib/python.mjs';
import { Failure, root, run, say } from './lib/run.mjs';

const help = `
node scripts/readme.mjs [PAGE...]

Run the snippets of README.md, js/README.md and docs/*.md (or of the PAGEs named), so that what they show is true. Those of
python/README.md run where the tests of the Python package do, and with them (npm test -- python). A fenced
block is run when its first line says so: \`\`\`js run, \`\`\`sh run or \`\`\`python run. The blocks of a page run in order in one
fresh folder, which holds the package (import 'sapwood', npx sapwood), the files of models/avm-xgboost and a small posterior,
posterior.safetensors. A block \`\`\`text output is what
the block before it prints; … in it stands for anything.`;

await script(help, {}, async (_, words) => {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const pages = words.length > 0 ? words : ['README.md', 'js/README.md', ...docs.map((name) => `docs/${name}`)];
  await buildPackage();
  let ran = 0;
  for (const page of pages) ran += await runPage(page);
  if (ran === 0) throw new Failure(`No block of ${pages.join(', ')} is marked to be run.`);
  say(`snippets: ${ran} run`);
});

async function runPage(page) {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+) (run|output)\n([\s\S]*?)^```$/gm)];
  if (blocks.length === 0) return 0;
  const folder = mkdtempSync(join(tmpdir(), 'sapwood-snippets-'));
  try {
    cpSync(join(root, 'models/avm-xgboost'), folder, { recursive: true });
    cpSync(join(root, 'tests/fixtures/bart/0.9-33/small/model.safetensors'), join(folder, 'posterior.safetensors'));
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(root, 'js'), join(folder, 'node_modules/sapwood'));
    symlinkSync('../sapwood/dist/cli.js', join(folder, 'node_modules/.bin/sapwood')); // as npm install makes it
    let printed = '';
    let ran = 0;
    for (const [i, [, language, role, text]] of blocks.entries()) {
      if (role === 'output') compare(page, printed, text);
      else {
        printed = await runBlock(
          `${relative(root, join(root, page))}, block ${i + 1} (${language})`,
          language,
          text,
          folder,
          i,
        );
        ran += 1;
      }
    }
    return ran;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runBlock(title, language, text, cwd, i) {
  const commands = {
    js: async (file) => [process.execPath, file],
    sh: async (file) => ['sh', '-eu', file],
    python: async (file) => [await pythonOf(title), file],
  };
  if (!commands[language])
    throw new Failure(`${title}: there is no way to run ${language}, only ${Object.keys(commands).join(', ')}`);
  const file = join(cwd, `block-${i}.${{ js: 'mjs', sh: 'sh', python: 'py' }[language]}`);
  writeFileSync(file, text);
  return run(title, await commands[language](file), { cwd });
}

/** The Python that has what the snippets of a page import. */
function pythonOf(title) {
  return title.startsWith('python/')
    ? pythonEnvironment('python-tests', 'python/tests/requirements.txt')
    : pythonEnvironment();
}

function compare(page, printed, wanted) {
  const pattern = wanted
    .trim()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*?');
  if (!new RegExp(`^${pattern}$`).test(printed.trim()))
    throw new Failure(`${page} shows\n${wanted}\nbut the block before it prints\n${printed}`);
}
