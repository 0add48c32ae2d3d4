// What R's packages took: they are in no registry that a benchmark could get them from. Recorded 2026-11 in fresh R 4.2.2
// processes, one thread, on Debian 12 with 2 busy cores, three calls after a first one: the fastest. Each predicts all draws
// from a fit of its own to the same data, 200 trees × 1000 draws.

/** @type {{ name: string, us: { load: number, row: number, batch: number } }[]} batch: 1000 rows */
export const recorded = [
  { name: 'BART 2.9.9, R (recorded)', us: { load: 110_000, row: 430_000, batch: 1_610_000 } },
  { name: 'dbarts 0.9-33, R (recorded)', us: { load: 140_000, row: 8_000, batch: 960_000 } },
  { name: 'stochtree 0.4.5, R (recorded)', us: { load: 9_800_000, row: 32_000, batch: 1_710_000 } },
];

/** Bytes of a posterior as R keeps it, what predictions do not need left out. */
export const filesOfR = [
  { form: "R's text of the trees (recorded)", bytes: 26_362_088 },
  { form: 'BART, .rds (recorded)', gzip: 6_070_000 },
  { form: 'dbarts, .rds (recorded)', gzip: 9_040_000 },
];
