import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** A web server for one test: answers each path with its handler, and anything else with an HTML page and status 404. */
export async function serve(paths: Record<string, Handler>): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const handler = paths[request.url ?? ''];
    if (handler) handler(response, request);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
