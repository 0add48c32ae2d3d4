// Posteriors that are timed: both of the house data, 20,000 sales, 12 inputs, 200 trees × 1000 draws. Nothing is fitted here.

/** How a posterior can be kept, and how far the answers of such a file may be from the library's, relative. */
export const profiles = { exact: 1e-12 };

/**
 * @typedef {object} Posterior
 * @property {string} name
 * @property {'BART' | 'stochtree'} library  that fitted it
 * @property {string} title
 */

/** @type {Record<'bart' | 'stochtree', Posterior>} */
export const posteriors = {
  /** The demo's: models/avm-bart. */
  bart: { name: 'bart-200x1000', library: 'BART', title: "R's BART, 200 trees × 1000 draws" },
  /** As JSON: tests/fixtures/stochtree/full. */
  stochtree: { name: 'stochtree-200x1000', library: 'stochtree', title: 'stochtree, 200 trees × 1000 draws' },
};

/** What is asked, in words. */
export const asked = { draws: 'all draws', interval: '90 % interval', mean: 'mean' };
