// The house valuation: its three models, and all that is special to houses.

import posteriorUrl, { bytes as posteriorBytes } from 'model:avm-bart/model.safetensors';
import linearUrl, { bytes as linearBytes } from 'model:avm-linear/model.safetensors';
import forestUrl, { bytes as forestBytes } from 'model:avm-xgboost/model.ubj';
import type { LoadOptions } from 'sapwood';
import { metrics as linearMetrics } from '../../models/avm-linear/expected.json';
import { metrics } from '../../models/avm-xgboost/expected.json';
import schema from '../../models/avm-xgboost/schema.json';
import { county } from './county.ts';
import { count, percent, usd, usdDifference, usdShort } from './format.ts';
import { identity, type Presentation } from './presentation.ts';

export type HouseModelId = 'linear' | 'xgboost' | 'bart';

/** One of the models that the page values houses with. */
export interface HouseModel {
  readonly id: HouseModelId;
  readonly title: string;
  /** What its number is, and what comes with it. */
  readonly gives: string;
  /** What it costs to load, in bytes. */
  readonly bytes: number;
  readonly url: string;
  readonly options: LoadOptions;
  /** The file's name, for people. */
  readonly file: string;
  readonly look: Presentation;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const monthOf = (value: number) => `${months[((value % 12) + 12) % 12]} ${1993 + Math.floor(value / 12)}`;

/** What became of a house, in words and as a number. */
const sold = (price: number, month: number) => ({
  sold: price,
  story: `Sold for ${usd(price)} in ${monthOf(month)}. The model has not seen this sale.`,
});

const accuracy = (sales: number, share: number) =>
  `For half of ${count(sales)} sales it had not seen, it was within ${percent(share)} of the price.`;

const held = (share: number, sales: number) =>
  `Where 9 in 10 should sell, ${percent(share)} of ${count(sales)} sales it had not seen did`;

const house: Omit<Presentation, 'lead' | 'accuracy' | 'answer' | 'outcome' | 'exact'> = {
  title: 'What is this house worth?',
  sure: {
    answer: 'The model puts the median of such houses between',
    predictive: '9 in 10 of them sell for',
    such: '9 in 10 sell for',
    caveat: '',
    above: 'Chance it is worth more than',
    sign: '$',
  },
  format: usd,
  tick: usdShort,
  difference: usdDifference,
  groups: [
    {
      title: 'Size',
      inputs: [
        'living_area_sqft',
        'lot_sqft',
        'frontage_ft',
        'rooms',
        'beds',
        'full_baths',
        'half_baths',
        'garage_sqft',
        'garage',
      ],
    },
    { title: 'Building', inputs: ['year_built', 'stories', 'wall'] },
    { title: 'Place and time', inputs: ['longitude', 'latitude', 'sale_month'] },
  ],
  labels: { sale_month: 'Month of sale' },
  levels: {
    one: 'One',
    'one+half': 'One and a half',
    two: 'Two',
    'two+half': 'Two and a half',
    three: 'Three',
    bilevel: 'Bi-level',
    multilvl: 'Multi-level',
    stucdrvt: 'Stucco or Drivit',
    ccbtile: 'Concrete block or tile',
    metlvnyl: 'Metal or vinyl',
    brick: 'Brick',
    stone: 'Stone',
    wood: 'Wood',
    partbrk: 'Part brick',
    'no garage': 'None',
    basement: 'Basement',
    attached: 'Attached',
    detached: 'Detached',
    carport: 'Carport',
  },
  notes: {
    sale_month: (value) => monthOf(Math.round(value)),
  },
  // Sales of the test set, places rounded to about 100 m. They have what each model asks for.
  examples: [
    {
      name: 'Victorian of 1892',
      ...sold(130000, 52),
      row: {
        living_area_sqft: 4183,
        lot_sqft: 14392,
        frontage_ft: 60,
        year_built: 1892,
        beds: 7,
        full_baths: 2,
        half_baths: 1,
        rooms: 15,
        garage_sqft: 630,
        sale_month: 52,
        longitude: -83.558,
        latitude: 41.666,
        stories: 'two',
        wall: 'wood',
        garage: 'detached',
      },
    },
    {
      name: 'Two bedrooms, 1950',
      ...sold(54000, 50),
      row: {
        living_area_sqft: 927,
        lot_sqft: 7200,
        frontage_ft: 75,
        year_built: 1950,
        beds: 2,
        full_baths: 1,
        half_baths: 0,
        rooms: 4,
        garage_sqft: 320,
        sale_month: 50,
        longitude: -83.61,
        latitude: 41.706,
        stories: 'one',
        wall: 'stucdrvt',
        garage: 'attached',
      },
    },
    {
      name: 'Nearly new, 1995',
      ...sold(209726, 62),
      row: {
        living_area_sqft: 2640,
        lot_sqft: 14243,
        frontage_ft: 54,
        year_built: 1995,
        beds: 4,
        full_baths: 2,
        half_baths: 1,
        rooms: 8,
        garage_sqft: 484,
        sale_month: 62,
        longitude: -83.719,
        latitude: 41.696,
        stories: 'two',
        wall: 'partbrk',
        garage: 'attached',
      },
    },
    {
      name: 'Cottage by the lake',
      ...sold(34500, 62),
      row: {
        living_area_sqft: 656,
        lot_sqft: 4200,
        frontage_ft: 40,
        year_built: 1917,
        beds: 2,
        full_baths: 1,
        half_baths: 0,
        rooms: 4,
        garage_sqft: 240,
        sale_month: 62,
        longitude: -83.477,
        latitude: 41.706,
        stories: 'one',
        wall: 'wood',
        garage: 'detached',
      },
    },
    {
      name: 'Farmhouse, six acres',
      ...sold(153500, 43),
      row: {
        living_area_sqft: 2082,
        lot_sqft: 257832,
        frontage_ft: 586,
        year_built: 1915,
        beds: 4,
        full_baths: 1,
        half_baths: 0,
        rooms: 7,
        garage_sqft: 432,
        sale_month: 43,
        longitude: -83.836,
        latitude: 41.714,
        stories: 'two',
        wall: 'brick',
        garage: 'detached',
      },
    },
  ],
  map: { x: 'longitude', y: 'latitude', places: county },
  explored: 'living_area_sqft',
};

/** Of a model of logarithms: exp of their mean is the price that half of such houses go above. */
const median: Pick<Presentation, 'answer' | 'outcome' | 'exact'> = {
  answer: 'Estimated price (median)',
  outcome: { of: Math.exp, back: Math.log },
  exact: 'Mean logarithm',
};

const linear: HouseModel = {
  id: 'linear',
  title: 'Linear',
  gives: 'median, intervals',
  bytes: linearBytes,
  url: linearUrl,
  options: {},
  file: 'model.safetensors',
  look: {
    ...house,
    ...median,
    lead: 'A linear model of house prices, fitted by statsmodels, running in this page: its price and both of its intervals while you type, with the numbers of Python. Nothing you enter leaves your browser.',
    accuracy: accuracy(linearMetrics.test_rows, linearMetrics.median_absolute_percentage_error),
    sure: {
      ...house.sure,
      caveat:
        'Both take the formula for true and its noise for the same everywhere. ' +
        `${held(linearMetrics.inside_predictive_interval, linearMetrics.test_rows)}, ` +
        `but ${percent(linearMetrics.inside_by_fifth_of_price[0] as number)} of the cheapest fifth.`,
    },
  },
};

const xgboost: HouseModel = {
  id: 'xgboost',
  title: 'XGBoost',
  gives: 'mean, no interval',
  bytes: forestBytes,
  url: forestUrl,
  options: { schema },
  file: 'model.ubj',
  look: {
    ...house,
    lead: 'An XGBoost model of house sales, running in this page. It answers while you type, with the very numbers that XGBoost gives in Python. Nothing you enter leaves your browser.',
    accuracy: accuracy(metrics.test_rows, metrics.median_absolute_percentage_error),
    answer: 'Estimated price (mean)',
    outcome: identity,
    exact: 'To the last digit',
  },
};

const bart: HouseModel = {
  id: 'bart',
  title: 'BART',
  gives: 'median, intervals, draws',
  bytes: posteriorBytes,
  url: posteriorUrl,
  options: {},
  file: 'model.safetensors',
  look: {
    ...house,
    ...median,
    lead: '1000 draws of R’s BART, running in this page and all asked again while you type: a price, and how sure of it the model is. Nothing you enter leaves your browser.',
    // models/avm-bart/card.md
    accuracy: accuracy(4743, 0.124),
    sure: { ...house.sure, caveat: `${held(0.901, 4743)}.` },
  },
};

/** From the simplest to the largest. */
export const houseModels: Readonly<Record<HouseModelId, HouseModel>> = { linear, xgboost, bart };
/** The one that comes with the page: it takes a house of which little is known. */
export const firstModel: HouseModelId = 'xgboost';
