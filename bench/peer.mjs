// A peer is a program that can run a model. It is told what to do by lines on its standard input and answers each with one
// line of JSON, so that every library runs in a process of its own, in its own language, and all can be timed in turns:
//
//   open 512 10,10000 FOLDER   read the files of a model; {"version", "notes", "cases": [{"what", "how", "rows", "tolerance", "of"}]}.
//                       what: load, row or batch. Single rows are the first 512 of FOLDER/rows.f64, in rotation. Batches are of
//                       10 and of 10,000 rows: those of up to 512 rows take turns within these, those of more than 10,000 are
//                       the same rows again. of: whose raw scores are the right ones: the model's, or "ydf".
//   answers C           case C's raw scores, of one call for each row or batch that takes its turn; {"answers": [...]}
//   memory              what one more loaded model takes; {"bytes", "of": "wasm" or "process"}
//   time C N            N calls of case C; {"us": microseconds for one}. Of a load, giving the model back is not timed.
//
// An "error" in the place of the answer says why the peer cannot do it. The other ends: peers/protocol.mjs, peers/serve.py,
// native/peer.h.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Failure, root } from '../scripts/lib/run.mjs';

const patience = 120; // seconds

/** What a peer cannot do. */
export class Refusal extends Failure {}

/** @param {{ error?: string }} answer */
export function orRefuse(answer) {
  if (answer.error !== undefined) throw new Refusal(answer.error);
  return answer;
}

export class Peer {
  #child;
  #lines;

  /** @param {string[]} command */
  constructor(command) {
    // One thread, also for libraries that look at nothing else.
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    this.#child = spawn(command[0], command.slice(1), { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.on('error', () => {}); // the lines end, which ask() reports
    this.#child.stdin.on('error', () => {});
    this.#child.stderr.resume();
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async ask(line) {
    const [command] = line.split(' ');
    this.#child.stdin.write(`${line}\n`);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      this.#child.kill('SIGKILL');
    }, patience * 1000);
    try {
      // Some libraries print what they think of a model between the answers.
      for (;;) {
        const { value, done } = await this.#lines.next();
        if (done)
          throw new Refusal(late ? `no answer to "${command}" in ${patience} s` : `its program ended at "${command}"`);
        if (value.startsWith('{"')) return orRefuse(JSON.parse(value));
      }
    } finally {
      clearTimeout(limit);
    }
  }

  async close() {
    this.#child.stdin.end();
    this.#child.kill();
  }
}
