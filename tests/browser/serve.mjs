// A static file server for one test.
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * Serve a folder on a free port of this machine. A file that is kept packed only, under its name and .br, is unpacked on the way.
 * folder: what `/` is; headers: for every answer
 * Returns the address and a function that ends it.
 */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
    const packed = `${join(folder, path)}.br`;
    if (existsSync(packed)) {
      response.writeHead(200, { 'content-type': 'application/octet-stream', ...headers });
      return pipeline(createReadStream(packed), createBrotliDecompress(), response).catch(() => response.destroy());
    }
    try {
      const body = await readFile(join(folder, path));
      response
        .writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-length': body.length,
          ...headers,
        })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
