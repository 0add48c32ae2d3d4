// The page is plain files that work from any folder of any static host.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const models = new URL('../models/', import.meta.url);

/**
 * `import url, { bytes } from 'model:avm-xgboost/model.ubj'`: that file of ../models, gzipped, because few hosts compress it,
 * and its size as sent.
 */
function modelFiles() {
  const prefix = 'model:';
  const read = async (path) => gzipSync(await readFile(new URL(path, models)), { level: 9 });
  const place = '/@model/';
  let building = false;
  return {
    name: 'model-files',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const path = id.slice(prefix.length + 1);
      const source = await read(path);
      const size = `export const bytes = ${source.length};`;
      if (!building) return `export default ${JSON.stringify(`${place}${path}`)}; ${size}`;
      const reference = this.emitFile({ type: 'asset', name: `${path.replaceAll('/', '-')}.gz`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}; ${size}`;
    },
    configureServer(server) {
      server.middlewares.use(place, (request, response, next) => {
        read(`.${request.url}`).then((bytes) => response.end(bytes), next);
      });
    },
  };
}

/** Vite's development server writes styles into the page; only what is built is held to the page's own policy. */
function noPolicyWhileDeveloping() {
  return {
    name: 'no-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

export default defineConfig({
  base: './',
  plugins: [modelFiles(), noPolicyWhileDeveloping()],
  server: { fs: { allow: ['..'] } }, // the sapwood package is a link to ../js
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the policy allows no data: addresses
    modulePreload: { polyfill: false },
  },
});
