// A peer in a page: what ../browser-peer.mjs calls. Pages get this in the place of serve.mjs.
import { answering } from './protocol.mjs';

async function file(path) {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const name =
  navigator.userAgent.match(/(?:HeadlessChrome|Chrome|Firefox)\/[\d]+/)?.[0].replace('/', ' ') ?? 'a browser';

export async function serve(open) {
  globalThis.answer = answering(open, { name, file, address: (path) => `/${path}` });
}
