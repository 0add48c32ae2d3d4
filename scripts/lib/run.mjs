// Running other programs, with progress: a line when a step starts, one now and then while it runs, one when it ends.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const start = performance.now();
const heartbeat = 15_000;

/** A failure whose message is all that the user needs. */
export class Failure extends Error {}

export function say(text) {
  console.log(`[${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s] ${text}`);
}

/**
 * Run a program to its end. Its output is kept back and shown only when it fails; --verbose shows all of it at once.
 * @param {string} title  what it is doing, in the user's words
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean, fix?: string }} options
 *   show: pass the output on; fix: what the user can do when it fails
 * @returns {Promise<string>} its standard output (and error, in the order they came)
 */
export async function run(title, command, { cwd = root, env = {}, show = false, fix = '' } = {}) {
  const visible = show || process.env.SAPWOOD_VERBOSE === '1';
  const began = performance.now();
  say(`${title} …`);
  let output = '';
  const beat = setInterval(() => visible || say(`  … ${title}: ${lastLine(output).slice(0, 100)}`), heartbeat);
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      if (visible) process.stdout.write(text);
    });
  }
  const status = await new Promise((done) => {
    child.on('error', (error) => done(error.code === 'ENOENT' ? `no program "${command[0]}"` : error.message));
    child.on('close', (code, signal) => done(signal ?? code));
  });
  clearInterval(beat);
  if (status !== 0) {
    const shown = visible ? '' : `${output.split('\n').slice(-60).join('\n')}\n`;
    throw new Failure(
      `${shown}FAILED (${status}): ${title}\n  command: ${command.join(' ')}\n  in: ${cwd}${fix && `\n  fix: ${fix}`}`,
    );
  }
  const seconds = (performance.now() - began) / 1000;
  if (seconds > 5) say(`  ${title}: ${seconds.toFixed(1)} s`);
  return output;
}

export function lastLine(text) {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
