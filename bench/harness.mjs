// How time is taken: every case is warmed up, then all cases take turns, round after round, so that whatever else the machine
// does hits all alike. The order changes from round to round, from a seed. A round's number is the mean of its calls, and
// there are enough calls in it for the clock.

const seed = 1993;

/** @returns numbers in [0, 1), the same ones every time (mulberry32) */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list, next) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/**
 * Microseconds of a call of each case, in the order of `cases`.
 * @param {{ time(calls: number): Promise<number>, known: number }[]} cases  known: milliseconds of a call that was made
 * @param {{ rounds: number, least: number, roundMs: number, warmMs: number, mostMs: number }} effort  least: rounds of a case
 *   that is so slow that it would take more than mostMs
 * @returns {Promise<{ min: number, median: number, max: number, rounds: number[] }[]>}
 */
export async function measure(cases, { rounds, least, roundMs, warmMs, mostMs }, progress = (_) => {}) {
  const runs = [];
  for (const one of cases) {
    const { calls, ms } = await warm(one, roundMs, warmMs);
    runs.push({ one, calls, rounds: Math.max(least, Math.min(rounds, Math.floor(mostMs / ms))), times: [] });
  }
  const next = random(seed);
  for (let r = 0; r < rounds; r += 1) {
    progress(`round ${r + 1} of ${rounds}`);
    const order = runs.filter((run) => r < run.rounds);
    shuffle(order, next);
    for (const run of order) run.times.push(await run.one.time(run.calls));
  }
  return runs.map(({ times }) => statistics(times));
}

const slow = 300; // ms: such a call has settled everything on its own

/** Call until compilers and caches have settled. Returns how many calls fill a round, and the milliseconds they take. */
async function warm(one, roundMs, warmMs) {
  if (one.known > slow) return { calls: 1, ms: one.known };
  let calls = 1;
  for (let spent = 0; ; ) {
    const ms = ((await one.time(calls)) * calls) / 1000;
    spent += ms;
    if (ms === Number.POSITIVE_INFINITY) return { calls, ms };
    if (ms < roundMs) calls = Math.ceil(calls * Math.min(8, Math.max(1.2, roundMs / ms)));
    else if (spent >= warmMs) return { calls, ms };
  }
}

function statistics(rounds) {
  const sorted = [...rounds].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted[sorted.length - 1], rounds };
}
