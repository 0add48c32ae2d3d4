// What a page knows of a model beyond the model itself. Everything here may be absent: a stranger's file has none of it.
import type { Row } from 'sapwood';
import { compact, number, signed } from './format.ts';

/** Where things are on a map. */
export interface Places {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly columns: number;
  /** From north to south: ' ' nothing, '.' few, 'o' some, 'O' many. */
  readonly lattice: readonly string[];
}

export interface Example {
  readonly name: string;
  readonly row: Row;
  /** One sentence to show while the row is unchanged. */
  readonly story: string;
  /** What the answer was in the end, if it is known. */
  readonly sold?: number;
}

/** What a model's numbers stand for: a model of logarithms of prices is shown in prices. Both keep the order of numbers. */
export interface Outcome {
  readonly of: (answer: number) => number;
  readonly back: (outcome: number) => number;
}

/** How the intervals of a model read. */
export interface Sureness {
  /** … A and B (9 in 10 draws, or 90% confidence) */
  readonly answer: string;
  /** … C to D */
  readonly predictive: string;
  /** … C – D, where there is little room */
  readonly such: string;
  /** What to know of both, or ''. */
  readonly caveat: string;
  /** Of a posterior: … a number */
  readonly above: string;
  /** The sign of the unit before that number, or ''. */
  readonly sign: string;
}

export interface Presentation {
  readonly title: string;
  readonly lead: string;
  /** How good the model is, in a sentence, or ''. */
  readonly accuracy: string;
  /** What the answer of a regression is called. */
  readonly answer: string;
  readonly outcome: Outcome;
  readonly sure: Sureness;
  /** The name of the model's own number, to the last digit. */
  readonly exact: string;
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
  /** From one answer to another; of the numbers as they are shown. */
  readonly difference: (to: number, from: number) => string;
  /** Sections of the form, by input name; the inputs of no section come last. */
  readonly groups: readonly { readonly title: string; readonly inputs: readonly string[] }[];
  /** Names of inputs, where those of the model are too long for a form. */
  readonly labels: Readonly<Record<string, string>>;
  /** Names of categories for people. */
  readonly levels: Readonly<Record<string, string>>;
  /** More about a value than its number. */
  readonly notes: Readonly<Record<string, (value: number) => string>>;
  readonly examples: readonly Example[];
  /** Two inputs that are a place on a map. */
  readonly map: { readonly x: string; readonly y: string; readonly places: Places } | null;
  /** The field that is explored first. */
  readonly explored: string;
}

const asItIs = (value: number) => value;
export const identity: Outcome = { of: asItIs, back: asItIs };

/** Any model, with nothing known about it. */
export const plain: Presentation = {
  title: 'Your model, in your browser',
  lead: 'The form is made from the inputs of the file; change them and the model answers. Ranges that the file does not tell were found by asking the model where its answer moves.',
  accuracy: '',
  answer: 'Prediction',
  outcome: identity,
  sure: {
    answer: 'The model puts the answer between',
    predictive: '9 in 10 single observations lie from',
    such: '9 in 10 observations:',
    caveat: '',
    above: 'Chance it is more than',
    sign: '',
  },
  exact: 'To the last digit',
  format: number,
  tick: compact,
  difference: (to, from) => signed(to - from, number),
  groups: [],
  labels: {},
  levels: {},
  notes: {},
  examples: [],
  map: null,
  explored: '',
};
