// A peer in Node: lines in, lines out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { answering } from './protocol.mjs';

const root = join(import.meta.dirname, '../..');
const host = {
  name: `Node ${process.versions.node}`,
  file: (path) => readFile(join(root, path)),
  address: (path) => join(root, path),
  resident() {
    globalThis.gc?.();
    return process.memoryUsage.rss();
  },
};

/** Serve until the input ends. */
export async function serve(open) {
  const answer = answering(open, host);
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  process.exit(0); // some libraries keep workers
}
