// A small static server for what was built: one folder, GET only.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { say } from './run.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serve `folder` on PORT (5173 by default), or on a free port if that is taken. Returns its address, and how to stop. */
export async function serve(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  const wanted = Number(process.env.PORT ?? 5173);
  const host = process.env.HOST ?? '127.0.0.1';
  try {
    await listen(server, wanted, host);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0, host);
    say(`port ${wanted} is taken; using ${server.address().port}`);
  }
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

const listen = (server, port, host) =>
  new Promise((done, fail) => server.once('error', fail).listen(port, host, () => done(server.off('error', fail))));

function answer(folder, request, response) {
  const file = find(folder, request.url);
  if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).pipe(response);
}

// The file of a URL; undefined where there is none, which is all that a path with ".." can lead to.
function find(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
