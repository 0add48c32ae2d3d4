// A peer is a program that can run a model. It is told what to do by lines on its standard input and answers each with one
// line of JSON, so that every library runs in a process of its own, in its own language, and all can be timed in turns:
//
//   open 512 FOLDER     read the files of a model; {"name", "version", "notes", "cases": [{"what", "how", "tolerance"}]}.
//                       what: load, row or batch. Single rows are the first 512 of FOLDER/rows.f64, in rotation.
//   answers C           case C's raw scores: of the first 512 rows (load, row) or of all (batch); {"answers": [...]}
//   time C N            N calls of case C; {"us": microseconds for one}. Of a load, giving the model back is not timed.
//
// An "error" in the place of the answer says why the peer cannot do it. The other ends: peers/serve.mjs, peers/serve.py,
// native/peer.h.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Failure } from '../scripts/lib/run.mjs';

/** What a peer cannot do. */
export class Refusal extends Failure {}

export class Peer {
  #child;
  #lines;

  /**
   * @param {string} name
   * @param {string[]} command
   */
  constructor(name, command) {
    this.name = name;
    // One thread, also for libraries that look at nothing else.
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    this.#child = spawn(command[0], command.slice(1), { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.on('error', () => {}); // the lines end, which ask() reports
    this.#child.stdin.on('error', () => {});
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async ask(line) {
    this.#child.stdin.write(`${line}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Refusal(`the program of ${this.name} ended at "${line}"`);
    const answer = JSON.parse(value);
    if (answer.error !== undefined) throw new Refusal(answer.error);
    return answer;
  }

  close() {
    this.#child.stdin.end();
  }
}
