// The packed tarball in fresh projects, as users have them: Vite, webpack, esbuild, plain Node, and TypeScript's checker.
// Each predicts with a numeric, a categorical and a gzipped model and a posterior, in Chromium or Node, and compares with the
// numbers of the libraries.
// The command line is run in the Node project.
//
// node tests/packages/run.mjs [vite] [webpack] [esbuild] [node] [types]     (default: all)
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, resultOf } from '../browser/browsers.mjs';
import { serve } from '../browser/serve.mjs';
import { check, finish } from '../support/checks.mjs';
import { writeModels } from './models.mjs';
import { differences } from './predict.mjs';

const js = fileURLToPath(new URL('../../js', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const VERSIONS = { vite: 'vite@8.3.8', webpack: 'webpack@5.112.2', esbuild: 'esbuild@0.28.2' };
const CSP = {
  'content-security-policy': "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
};

const work = await mkdtemp(join(tmpdir(), 'sapwood-packages-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The page of every bundled project. */
const HTML = '<!doctype html><meta charset="utf-8"><title>app</title><script type="module" src="./main.js"></script>\n';

/** The application of a bundled project. */
const MAIN = (from, options = '') => `
import { load } from '${from}';
import { differences } from './predict.mjs';
const cases = await (await fetch('./models/cases.json')).json();
window.result = await differences(load, cases, (file) => './models/' + file${options && `, ${options}`}).then(
  (found) => ({ found, cases: cases.length }),
  (error) => ({ found: [String(error.message)], cases: 0 }),
);
`;

/** A fresh folder with the tarball and other packages installed, the application, and its models in `models`. */
async function project(name, packages, modelsIn = 'models') {
  const folder = join(work, name);
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', tarball, ...packages],
    folder,
  );
  await copyFile(join(here, 'predict.mjs'), join(folder, 'predict.mjs'));
  await writeModels(join(folder, modelsIn));
  return folder;
}

/** A package of the project, as its own code would import it. */
async function packageOf(folder, name) {
  const require = createRequire(join(folder, 'package.json'));
  return import(pathToFileURL(require.resolve(name)));
}

let browser;
async function inChromium(url) {
  browser ??= await launch('chromium');
  return resultOf(browser, url, 60);
}

/** What a page found, as an error if it is not what it should be. */
function judge({ found, cases }) {
  if (found.length > 0) throw new Error(found.join('\n'));
  if (cases !== 4) throw new Error(`${cases} models were checked, not 4`);
}

async function servedFrom(folder) {
  const server = await serve(folder, CSP);
  try {
    judge(await inChromium(`${server.url}/index.html`));
  } finally {
    await server.close();
  }
}

const projects = {
  async vite(check) {
    const folder = await project('vite', [VERSIONS.vite], 'public/models');
    await writeFile(join(folder, 'index.html'), HTML);
    await writeFile(join(folder, 'main.js'), MAIN('sapwood'));
    await check('vite build, vite preview, in Chromium', async () => {
      const vite = await import(pathToFileURL(join(folder, 'node_modules/vite/dist/node/index.js')));
      await vite.build({ root: folder, base: './', logLevel: 'error' });
      const preview = await vite.preview({ root: folder, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
      judge(await inChromium(preview.resolvedUrls.local[0]));
      await preview.close();
    });
    await check('vite build, from a folder below the root, under a strict policy', async () => {
      await servedFrom(join(folder, 'dist'));
    });
    await check('vite dev, in Chromium', async () => {
      const vite = await import(pathToFileURL(join(folder, 'node_modules/vite/dist/node/index.js')));
      const server = await vite.createServer({
        root: folder,
        logLevel: 'error',
        server: { port: 0, host: '127.0.0.1' },
      });
      await server.listen();
      judge(await inChromium(server.resolvedUrls.local[0]));
      await server.close();
    });
  },

  async webpack(check) {
    const folder = await project('webpack', [VERSIONS.webpack], 'dist/models');
    await writeFile(join(folder, 'main.js'), MAIN('sapwood'));
    await writeFile(join(folder, 'dist/index.html'), HTML);
    await check('webpack, in Chromium', async () => {
      const { default: webpack } = await packageOf(folder, 'webpack');
      const output = { path: join(folder, 'dist'), filename: 'main.js' };
      // webpack calls files above 250 kB (before compression) large; the wasm is, with the kernels of forests, of posteriors and of pipelines.
      const performance = { maxAssetSize: 380_000 };
      const stats = await new Promise((done, failed) => {
        webpack({ context: folder, entry: './main.js', mode: 'production', output, performance }, (error, stats) =>
          error ? failed(error) : done(stats),
        );
      });
      if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
      await servedFrom(join(folder, 'dist'));
    });
  },

  async esbuild(check) {
    const folder = await project('esbuild', [VERSIONS.esbuild], 'inline/models');
    const { build } = await packageOf(folder, 'esbuild');
    const bundle = (entry, outfile, format) =>
      build({
        absWorkingDir: folder,
        entryPoints: [entry],
        outfile,
        format,
        bundle: true,
        minify: true,
        target: 'es2022',
        logLevel: 'error',
      });
    await check('esbuild through sapwood/inline, in Chromium', async () => {
      await writeFile(join(folder, 'inline.js'), MAIN('sapwood/inline'));
      await bundle('inline.js', 'inline/main.js', 'esm');
      await writeFile(join(folder, 'inline/index.html'), HTML);
      await servedFrom(join(folder, 'inline'));
    });
    await check('esbuild, as a classic script through sapwood/inline', async () => {
      const classic = join(folder, 'classic');
      await writeModels(join(classic, 'models'));
      const main = MAIN('sapwood/inline').replace('const cases = await', 'async function main() { const cases = await');
      await writeFile(join(folder, 'classic.js'), `${main}}\nmain();`);
      await bundle('classic.js', 'classic/main.js', 'iife');
      await writeFile(join(classic, 'index.html'), HTML.replace(' type="module"', ' defer'));
      await servedFrom(classic);
    });
    await check('esbuild with { wasm }, in Chromium', async () => {
      const folderOf = join(folder, 'wasm');
      await writeModels(join(folderOf, 'models'));
      await writeFile(join(folder, 'wasm.js'), MAIN('sapwood', "{ wasm: './the-engine.wasm' }"));
      await bundle('wasm.js', 'wasm/main.js', 'esm');
      await copyFile(
        createRequire(join(folder, 'package.json')).resolve('sapwood/sapwood.wasm'),
        join(folderOf, 'the-engine.wasm'),
      );
      await writeFile(join(folderOf, 'index.html'), HTML);
      await servedFrom(folderOf);
    });
  },

  async node(check) {
    const folder = await project('node', []);
    const main = (from) => `
import { readFile } from 'node:fs/promises';
import { load } from '${from}';
import { differences } from './predict.mjs';
const cases = JSON.parse(await readFile('models/cases.json', 'utf8'));
const found = await differences(load, cases, (file) => 'models/' + file);
found.push(...(await differences(load, cases, (file) => readFile('models/' + file))));
console.log(JSON.stringify({ found, cases: cases.length }));
`;
    await writeFile(join(folder, 'main.mjs'), main('sapwood'));
    await writeFile(join(folder, 'inline.mjs'), main('sapwood/inline'));
    await check('Node, from paths and bytes', () => judge(JSON.parse(run(process.execPath, ['main.mjs'], folder))));
    await check('Node, without code generation from strings', () =>
      judge(JSON.parse(run(process.execPath, ['--disallow-code-generation-from-strings', 'main.mjs'], folder))),
    );
    await check('Node, through sapwood/inline', () => judge(JSON.parse(run(process.execPath, ['inline.mjs'], folder))));
    await check('npx sapwood inspect', () => {
      const sapwood = (...words) => run('npx', ['--no', 'sapwood', ...words], folder);
      const { task, info } = JSON.parse(sapwood('inspect', 'models/packed.json.gz', '--json'));
      if (task !== 'multiclass' || info.format !== 'xgboost-json') throw new Error(`${task}, ${info.format}`);
      if (!/^ {2}small +category /m.test(sapwood('inspect', 'models/categorical.ubj'))) throw new Error('no table');
    });
    await check("npx sapwood convert, and the files give the libraries' numbers", async () => {
      const cases = JSON.parse(await readFile(join(folder, 'models/cases.json'), 'utf8'));
      const converted = cases.map((entry) => ({ ...entry, file: `${entry.file.split('.')[0]}.safetensors` }));
      for (const [i, { file }] of converted.entries())
        run('npx', ['--no', 'sapwood', 'convert', `models/${cases[i].file}`, `models/${file}`], folder);
      const { load } = await packageOf(folder, 'sapwood');
      const found = await differences(load, converted, (file) => join(folder, 'models', file));
      judge({ found, cases: converted.length });
    });
  },

  async types(check) {
    const folder = await project('types', []);
    await writeFile(
      join(folder, 'main.ts'),
      "import { load, type Model } from 'sapwood';\nimport { load as inline } from 'sapwood/inline';\n" +
        "const model: Model<'regression'> = await load('/m.json', { task: 'regression' });\n" +
        "export const price: number = model.predict({ area: 170 });\nexport const high: number = model.predictInterval({ area: 170 }, { level: 0.5 }).upper;\nexport const other = await inline('/m.json');\nother[Symbol.dispose]();\n",
    );
    const tsc = join(dirname(createRequire(join(js, 'package.json')).resolve('typescript/package.json')), 'bin/tsc');
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      await check(`TypeScript, strict, with moduleResolution ${resolution}`, () => {
        const options = [
          '--noEmit',
          '--strict',
          '--skipLibCheck',
          'false',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom',
          '--types',
          '',
        ];
        try {
          run(
            process.execPath,
            [tsc, ...options, '--module', module, '--moduleResolution', resolution, 'main.ts'],
            folder,
          );
        } catch (error) {
          throw new Error(error.stdout);
        }
      });
    }
  },
};

const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], js));
const tarball = join(work, packed.filename);
console.log(`${packed.filename}: ${packed.size} bytes, ${packed.files.length} files`);
try {
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(projects)) {
    await check(`${name}: a fresh project`, () => projects[name](check));
  }
} finally {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
}
finish();
