// How long predictions take, measured honestly: one is far shorter than a tick of the clock that browsers give to pages
// (0.1 ms in Chromium, 1 ms in Firefox), so a run of calls is timed and divided.

export interface Timing {
  /** Milliseconds for one call. */
  readonly each: number;
  readonly calls: number;
  /** Milliseconds for all calls. */
  readonly all: number;
}

let resolution = 0;

/** Time a call. Takes 10 to 100 ms, so use it when nobody waits. */
export function time(call: () => unknown): Timing {
  resolution ||= clockStep();
  const enough = Math.max(3, 10 * resolution);
  for (let calls = 1; ; calls *= 2) {
    let all = run(call, calls);
    if (all < enough && calls < 2 ** 20) continue;
    // The fastest of three: what else the machine does only ever adds.
    all = Math.min(all, run(call, calls), run(call, calls));
    if (all >= enough || calls >= 2 ** 20) return { each: all / calls, calls, all };
  }
}

function run(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) call();
  return performance.now() - start;
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
