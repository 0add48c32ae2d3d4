// Questions about the draws of a posterior: how they are asked, and what their answers look like.
import type { Answers, OutArray } from './answers.ts';
import type { Question } from './batch.ts';
import type { Description, Task } from './description.ts';
import { failure, show } from './errors.ts';
import { isArrayLike, type NumericArray } from './numeric.ts';
import { aNumber, known, oneOf } from './options.ts';
import { checkRoom, isOut, notOut } from './out.ts';

/** Doubles of this package's own making. */
export type Doubles = Float64Array<ArrayBuffer>;

/** What one row has of something that every response has: a number, or one for each class or output. */
export type PerResponse<T extends Task> = T extends 'multi_regression' | 'multilabel' | 'multiclass' ? Doubles : number;

const KINDS = ['credible', 'confidence', 'predictive'] as const;
const METHODS = ['equal-tailed', 'hdi'] as const;
/** Of the response (of a posterior, of a linear model), or of an observation around it. */
export type IntervalKind = (typeof KINDS)[number];
/** As much below as above, or the shortest. */
export type IntervalMethod = (typeof METHODS)[number];

/** Which interval. */
export interface IntervalOptions {
  /** How much is inside, above 0 and below 1: of a posterior, a share of the draws. Default: 0.9. */
  readonly level?: number;
  /**
   * `credible` (default of a posterior), `confidence` (default of a linear model, as its package computes it: a t or normal
   * interval around the raw score, both ends through the link): where the response is, as far as the model knows.
   * `predictive`: where an observation will be; it adds the noise of observations, so it is wider. Classes have none.
   */
  readonly kind?: IntervalKind;
  /**
   * `equal-tailed` (default): from quantile (1 − level) / 2 to 1 minus that, R's type 7 as in predictQuantiles. `hdi`: the
   * shortest interval (of draws only) from one draw to another with ⌊level × draws⌋ steps from draw to draw in it (as R's HDInterval).
   */
  readonly method?: IntervalMethod;
  /** Of the noise of predictive intervals, a whole number. The same seed gives the same interval everywhere. Default: 0. */
  readonly seed?: number;
}

/** The interval of one row; bounds are numbers, or one for each class or output. */
export interface Interval<Bound = number | Doubles> {
  readonly lower: Bound;
  readonly upper: Bound;
  readonly level: number;
  readonly kind: IntervalKind;
  readonly method: IntervalMethod;
}

/** The intervals of many rows. */
export interface Intervals extends Interval<Doubles> {
  /** Of lower and of upper: [rows], or [rows, classes or outputs]. */
  readonly shape: number[];
}

/** What draws are compared with: strictly above a value, strictly below one, or between both. */
export type Thresholds =
  | { readonly above: number; readonly below?: number }
  | { readonly above?: number; readonly below: number };

/** @internal Where the draws of one model are. */
export class PosteriorFormat {
  /** 0: the model is no posterior. */
  readonly draws: number;
  /** Values per draw. */
  readonly responses: number;
  /** What the interval of the response is called. */
  readonly interval: 'credible' | 'confidence';
  /** The axis of responses in a shape, if there is one. */
  readonly axis: readonly number[];

  constructor({ task, outputs, info }: Description) {
    this.draws = info.draws ?? 0;
    this.interval = this.draws > 0 ? 'credible' : 'confidence';
    this.responses = outputs.response;
    const several = task === 'multi_regression' || task === 'multilabel' || task === 'multiclass';
    this.axis = several ? [this.responses] : [];
  }

  /** What each response of each row has, as the caller gets it. */
  each(data: Doubles, one: boolean, rows: number): number | Doubles | Answers<Doubles> {
    if (!one) return { data, shape: [rows, ...this.axis] };
    return this.axis.length === 0 ? (data[0] as number) : data;
  }
}

/** @internal A question with room for its answers. */
export interface Asked extends Question {
  /** Called once, before any answer is put. Errors: invalid_argument (out), out_of_memory */
  begin(rows: number): void;
  /** What the caller gets. */
  answer(one: boolean, rows: number): unknown;
}

/** A group of rows shares what the engine fetches; more rows at once make draws no faster, and take memory. */
const GROUP = 16;

/** @internal */
export function drawsOf({ draws, responses, axis }: PosteriorFormat, options: object): Asked {
  const { out } = known<{ out?: unknown }>(options, ['out']);
  if (out !== undefined && !isOut(out)) throw notOut(out);
  const width = draws * responses;
  let data: OutArray;
  return {
    width,
    least: GROUP,
    begin(rows) {
      if (out) checkRoom(out, rows, width);
      data = out ?? room(rows * width, `the draws of ${rows} rows`);
    },
    ask: (engine, rows, to) => engine.predictDraws(rows, to),
    put: (view, at, count, from) => data.set(view.subarray(at, at + count * width), from * width),
    answer: (one, rows) => out ?? { data, shape: [...(one ? [] : [rows]), draws, ...axis] },
  };
}

/** @internal */
export function intervalOf(format: PosteriorFormat, options: object): Asked {
  const given = known<IntervalOptions>(options, ['level', 'kind', 'method', 'seed']);
  const { level = 0.9, kind = format.interval, method = 'equal-tailed', seed = 0 } = given;
  aNumber('level', level, level > 0 && level < 1, 'a number between 0 and 1, 0.9 for 90 %');
  oneOf('kind', kind, KINDS);
  if (kind !== 'predictive' && kind !== format.interval)
    throw failure(
      'no_such_answer',
      'kind',
      'The model has no interval of this kind',
      kind,
      `"${format.interval}" or "predictive"`,
    );
  oneOf('method', method, METHODS);
  aNumber('seed', seed, Number.isSafeInteger(seed) && seed >= 0, 'a whole number from 0 on');
  const { responses } = format;
  let lower: Doubles;
  let upper: Doubles;
  return {
    width: 2 * responses,
    least: GROUP,
    begin(rows) {
      lower = room(rows * responses, 'the intervals');
      upper = room(rows * responses, 'the intervals');
    },
    ask(engine, rows, to) {
      const choice = { level, kind: kind === 'predictive' ? 1 : 0, method: METHODS.indexOf(method), seed };
      engine.predictInterval(rows, choice, to, to + rows.count * responses);
    },
    put(view, at, count, from) {
      const middle = at + count * responses;
      lower.set(view.subarray(at, middle), from * responses);
      upper.set(view.subarray(middle, middle + count * responses), from * responses);
    },
    answer(one, rows) {
      const chosen = { level, kind, method };
      if (!one) return { lower, upper, shape: [rows, ...format.axis], ...chosen };
      return { lower: format.each(lower, one, rows), upper: format.each(upper, one, rows), ...chosen };
    },
  };
}

/** @internal */
export function quantilesOf({ responses, axis }: PosteriorFormat, probabilities: unknown): Asked {
  if (!isArrayLike(probabilities)) {
    const got = show(probabilities);
    throw failure(
      'invalid_argument',
      'probabilities',
      'These are no probabilities',
      got,
      'an array of numbers from 0 to 1',
    );
  }
  const list = Array.from(probabilities as readonly number[] | NumericArray);
  list.forEach((p, i) => {
    aNumber(`probabilities[${i}]`, p, p >= 0 && p <= 1, 'a number from 0 to 1');
  });
  const wanted = Float64Array.from(list);
  const width = responses * wanted.length;
  let data: Doubles;
  return {
    width,
    least: GROUP,
    begin(rows) {
      data = room(rows * width, 'the quantiles');
    },
    ask: (engine, rows, to) => engine.predictQuantiles(rows, wanted, to),
    put: (view, at, count, from) => data.set(view.subarray(at, at + count * width), from * width),
    answer: (one, rows) => ({ data, shape: [...(one ? [] : [rows]), ...axis, wanted.length] }),
  };
}

/** @internal */
export function probabilityOf(format: PosteriorFormat, options: object): Asked {
  const given = known<{ above?: number; below?: number }>(options, ['above', 'below']);
  if (given.above === undefined && given.below === undefined) {
    const what = 'There is no value to compare the draws with';
    throw failure('invalid_argument', 'above', what, 'neither above nor below', '{ above }, { below } or both');
  }
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = given;
  aNumber('above', above, !Number.isNaN(above), 'a number');
  aNumber('below', below, !Number.isNaN(below), 'a number');
  const { responses } = format;
  let data: Doubles;
  return {
    width: responses,
    least: GROUP,
    begin(rows) {
      data = room(rows * responses, 'the probabilities');
    },
    ask: (engine, rows, to) => engine.posteriorProbability(rows, above, below, to),
    put: (view, at, count, from) => data.set(view.subarray(at, at + count * responses), from * responses),
    answer: (one, rows) => format.each(data, one, rows),
  };
}

function room(size: number, what: string): Doubles {
  try {
    return new Float64Array(size);
  } catch (error) {
    const way = 'ask for fewer rows at a time, or for intervals or quantiles';
    throw failure('out_of_memory', what, `There is no memory for ${what}; ${way}`, `${8 * size} bytes`, '', error);
  }
}
