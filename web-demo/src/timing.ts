// How long one prediction takes, measured honestly: it is far shorter than a tick of the clock that browsers give to
// pages (0.1 ms in Chromium, 1 ms in Firefox), so a run of calls is timed and divided.
import type { Row } from 'sapwood';
import { answer } from './answers.ts';
import type { Subject } from './subject.ts';

export interface Timing {
  /** Milliseconds for one call. */
  readonly each: number;
  readonly calls: number;
  /** Milliseconds for all calls. */
  readonly all: number;
}

let resolution = 0;

/** Time single predictions of one row. Takes 4 to 30 ms, so call it when nobody waits. Errors: SapwoodError */
export function timePrediction(subject: Subject, row: Row): Timing {
  resolution ||= clockStep();
  const enough = Math.max(4, 15 * resolution);
  for (let calls = 64; ; calls *= 2) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) answer(subject, row);
    const all = performance.now() - start;
    if (all >= enough || calls >= 2 ** 20) return { each: all / calls, calls, all };
  }
}

/** The smallest step that the clock was seen to make. */
function clockStep(): number {
  const start = performance.now();
  let [last, step] = [start, 5];
  while (last - start < 5) {
    const now = performance.now();
    if (now > last) step = Math.min(step, now - last);
    last = now;
  }
  return step;
}

/** An average over the last calls, each too short to be timed well alone. */
export class Average {
  #rows = 0;
  #ms = 0;

  add(rows: number, ms: number): void {
    // Halve what is old, so that the average follows, and the first slow calls are forgotten.
    if (this.#rows > 40 * rows) [this.#rows, this.#ms] = [this.#rows / 2, this.#ms / 2];
    this.#rows += rows;
    this.#ms += ms;
  }

  /** Milliseconds for one row, or null before anything is known. */
  get each(): number | null {
    return this.#rows > 0 && this.#ms > 0 ? this.#ms / this.#rows : null;
  }
}
