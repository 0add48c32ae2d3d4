// The house valuation: its model file and all that is special to it.

import url from 'model:avm-xgboost/model.ubj';
import { metrics } from '../../models/avm-xgboost/expected.json';
import schema from '../../models/avm-xgboost/schema.json';
import { county } from './county.ts';
import { usd, usdDifference, usdShort } from './format.ts';
import type { Presentation } from './presentation.ts';

export const houseModel = { url, schema, name: 'model.ubj' };

/** Half of the test sales were closer to their estimate than this share of the price. */
export const typicalError = metrics.median_absolute_percentage_error;
export const testSales = metrics.test_rows;

const months = 'January February March April May June July August September October November December'.split(' ');
const monthOf = (value: number) => `${months[((value % 12) + 12) % 12]} ${1993 + Math.floor(value / 12)}`;

const sold = (price: number, month: number) =>
  `Sold for ${usd(price)} in ${monthOf(month)}. The model has not seen this sale.`;

export const house: Presentation = {
  title: 'What is this house worth?',
  lead: 'An XGBoost model of house sales, running in this page. It answers while you type, with the very numbers that XGBoost gives in Python. Nothing you enter leaves your browser.',
  answer: 'Estimated price',
  format: usd,
  tick: usdShort,
  difference: usdDifference,
  groups: [
    {
      title: 'Size',
      inputs: ['living_area_sqft', 'lot_sqft', 'rooms', 'beds', 'full_baths', 'half_baths', 'garage_sqft', 'garage'],
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
  // Sales of the test set, places rounded to about 100 m as in the training data.
  examples: [
    {
      name: 'Victorian of 1892',
      story: sold(130000, 52),
      row: {
        living_area_sqft: 4183,
        lot_sqft: 14392,
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
      story: sold(54000, 50),
      row: {
        living_area_sqft: 927,
        lot_sqft: 7200,
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
      story: sold(209726, 62),
      row: {
        living_area_sqft: 2640,
        lot_sqft: 14243,
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
      story: sold(34500, 62),
      row: {
        living_area_sqft: 656,
        lot_sqft: 4200,
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
      story: sold(153500, 43),
      row: {
        living_area_sqft: 2082,
        lot_sqft: 257832,
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
