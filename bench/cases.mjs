// What is timed: a base case, and models that differ from it in one thing each.

/**
 * @typedef {object} Model
 * @property {'xgboost' | 'lightgbm' | 'scikit-learn'} library  that fits it, and whose answers count
 * @property {number} trees
 * @property {{ depth: number } | { leaves: number } | 'forest'} shape  depth: full levels at most; leaves: best first, at most;
 *   forest: bagged trees without a limit
 * @property {number} features
 * @property {'plain' | 'gaps' | 'levels' | 'many-levels'} data  plain: numbers; gaps: 15 % of them missing; levels: six of the
 *   columns are categories of up to 40 levels; many-levels: three of those six have 225 to 900
 * @property {number[]} batches  rows of a call
 */
const base = {
  library: 'xgboost',
  trees: 1000,
  shape: { depth: 6 },
  features: 28,
  data: 'plain',
  batches: [10_000],
};

const word = ({ depth, leaves }) => (depth ? `depth-${depth}` : leaves ? `leaves-${leaves}` : 'forest');
const libraries = { xgboost: [], lightgbm: ['lightgbm'], 'scikit-learn': ['sklearn'] };

function named(change) {
  const model = { ...base, ...change };
  const { library, trees, shape, features, data } = model;
  const parts = [...libraries[library], trees, word(shape), `${features}f`, ...(data === 'plain' ? [] : [data])];
  return { name: parts.join('-'), ...model };
}

/** @type {(Model & { name: string })[]} */
export const models = [
  { batches: [1, 10, 100, 10_000, 100_000] },
  { features: 12 },
  { features: 100 },
  { trees: 10 },
  { trees: 100 },
  { trees: 10, features: 12 },
  { trees: 100, features: 12 },
  { shape: { depth: 3 } },
  { shape: { depth: 10 } },
  { shape: { leaves: 31 } },
  { shape: { leaves: 255 } },
  { data: 'gaps' },
  { data: 'levels' },
  { data: 'many-levels' },
  { trees: 100, shape: 'forest' },
  { library: 'lightgbm', shape: { leaves: 31 } },
  { library: 'scikit-learn', trees: 100, shape: 'forest' },
].map(named);

export const theBase = models[0];

/** The models that are timed in browsers, too. */
export const inBrowsers = [
  '1000-depth-6-28f',
  '1000-depth-6-12f',
  '100-depth-6-28f',
  '100-depth-6-12f',
  '1000-depth-6-28f-gaps',
  '1000-depth-6-28f-levels',
  '100-forest-28f',
];

/** The models that differ from the base in one number only, smallest first. */
const along = (key) =>
  models
    .filter((m) => named({ [key]: m[key] }).name === m.name && (key !== 'shape' || m.shape.depth))
    .sort((a, b) => (a[key].depth ?? a[key]) - (b[key].depth ?? b[key]));

/** What grows, for the plots. Leaves are those that the trees of each depth really have. */
export const growth = [
  { axis: 'trees', models: along('trees'), x: (m) => m.trees },
  { axis: 'features', models: along('features'), x: (m) => m.features },
  { axis: 'leaves of a tree', models: along('shape'), x: (m) => m.leaves / m.trees },
];

const shapes = ({ depth, leaves }) =>
  depth ? `depth ${depth}` : leaves ? `${leaves} leaves, best first` : 'no limit of depth';
const datas = {
  plain: '',
  gaps: ', 15 % missing',
  levels: ', six of them categories of up to 40 levels',
  'many-levels': ', three of them categories of 225 to 900 levels',
};
const fitted = { xgboost: '', lightgbm: 'LightGBM, ', 'scikit-learn': 'scikit-learn, ' };

/** A model in words. */
export const title = ({ library, trees, shape, features, data }) =>
  `${fitted[library]}${shape === 'forest' && library === 'xgboost' ? 'boosted random forest, ' : ''}${trees} trees, ${shapes(shape)}, ${features} features${datas[data]}`;
