// The built command line, run as a user runs it: a program of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export interface Ran {
  readonly status: number | null;
  /** As text; `bytes` as it came. */
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** Run `sapwood WORDS`, with `input` on its standard input; `into`: a file for its standard output. */
export function sapwood(words: readonly string[], input: Uint8Array = new Uint8Array(), into?: string): Promise<Ran> {
  const target = into === undefined ? 'pipe' : openSync(into, 'w');
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: ['pipe', target, 'pipe'] });
  if (typeof target === 'number') closeSync(target);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (piece) => out.push(piece));
  child.stderr?.on('data', (piece) => err.push(piece));
  child.stdin?.on('error', () => {}); // a program that ends before it has read all
  child.stdin?.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      const bytes = Buffer.concat(out);
      done({ status, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** Check that it ended well, and give what it printed. */
export function printed({ status, stdout, stderr }: Ran): string {
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

/** Check that it ended with this status, these words on standard error, and no stack. */
export function refusedWith({ status, bytes, stderr }: Ran, wanted: number, ...words: string[]): void {
  assert.equal(status, wanted, stderr);
  assert.equal(bytes.length, 0, 'nothing on standard output');
  assert.match(stderr, /^sapwood/);
  assert.doesNotMatch(stderr, /^\s+at /m);
  for (const word of words) assert.ok(stderr.includes(word), `${JSON.stringify(word)} is not in: ${stderr}`);
}

/** A folder for the files of one test program, gone with it. */
export async function scratchFolder(): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'sapwood-cli-'));
  after(() => rm(folder, { recursive: true }));
  return (name) => join(folder, name);
}
