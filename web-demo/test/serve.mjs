// A static server as strict as a careful host: one folder under a sub-path, and the page's own policy as a header too.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** Serve `folder` at http://127.0.0.1:PORT/some/where/; anything else is 404. */
export async function serve(folder) {
  const base = '/some/where/';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const path = normalize(decodeURIComponent(pathname));
    try {
      if (!path.startsWith(base)) throw new Error('outside');
      const file = join(folder, path.slice(base.length) || 'index.html');
      const bytes = await readFile(file);
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': bytes.length,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: origin + base, close: () => server.close() };
}
