// Pipelines that are timed: steps in front of a linear model, fitted on the house data, with categories as strings.

/**
 * @typedef {object} Pipeline
 * @property {string} name
 * @property {'scikit-learn'} library  that fits it
 * @property {string} title
 * @property {number[]} batches  rows of a call
 */

/** @type {Pipeline[]} */
export const pipelines = [
  {
    name: 'pipeline-logistic-30f',
    library: 'scikit-learn',
    title: 'StandardScaler of 24 columns, OneHotEncoder of 6, LogisticRegression',
    batches: [100, 10_000],
  },
];
