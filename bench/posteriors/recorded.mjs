// What R's packages took. They are in no registry that a benchmark could get them from, so they were built from their public
// source elsewhere and measured once: R 4.2.2, one thread, on an AMD EPYC with 2 cores, 2026-11-29; the fastest of ten calls and more
// after a first one. Each predicts all draws, BART from the same posterior, dbarts from one of its own to the same data, of as many
// trees and draws.

/** @type {{ name: string, us: { load: number, row: number, batch: number } }[]} load: readRDS; batch: 1000 rows */
export const recorded = [
  { name: 'dbarts 0.9-34, R (recorded)', us: { load: 99_000, row: 8_650, batch: 785_000 } },
  { name: 'BART 2.9.9, R (recorded)', us: { load: 310_000, row: 327_000, batch: 1_260_000 } },
];

/** Bytes of a posterior as R keeps it, without what predictions do not need. .rds is gzipped. */
export const filesOfR = [
  { form: "R's text of these trees (recorded)", bytes: 26_362_088 },
  { form: 'BART, .rds (recorded)', gzip: 6_070_000 },
  { form: 'dbarts, .rds (recorded)', gzip: 9_040_000 },
];
