// What a model knows beyond its answer: intervals of it; of a posterior all draws, and chances. Everything here is in outcomes.
import type { Cell, Columns, Interval, Intervals, Row } from 'sapwood';
import type { Subject } from './subject.ts';

export type Range = readonly [low: number, high: number];

/** What a model with intervals says of one row. */
export interface Belief {
  /** Of a posterior: all of its draws; a linear model has none. */
  readonly draws: Float64Array | null;
  /** How sure the answer itself is: where 9 in 10 draws are; of a linear model the confidence interval. */
  readonly answer: Range;
  /** Where 9 in 10 observations of such rows are; null: the model does not say. */
  readonly predictive: Range | null;
}

/** What a posterior says of one row. */
export type Posterior = Belief & { readonly draws: Float64Array };

export const hasDraws = (belief: Belief | null): belief is Posterior => belief !== null && belief.draws !== null;

/** How sure the answers along a curve are. */
export interface Band {
  readonly at: readonly Cell[];
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

const LEVEL = 0.9;

/** What an interval of the answer is an interval of. */
export function measureOf({ model }: Subject): string {
  return model.capabilities.predictDraws ? '9 in 10 draws' : '90% confidence';
}

/** focus: which class or output, where there are several. null: the model has no intervals. Errors: SapwoodError */
export function beliefOf(subject: Subject, row: Row, focus: number): Belief | null {
  const { model } = subject;
  if (!model.capabilities.predictInterval) return null;
  return {
    draws: model.capabilities.predictDraws ? drawsOf(subject, row, focus) : null,
    ...rangesOf(subject, row, focus),
  };
}

/** Its intervals alone. */
export function rangesOf({ model, look }: Subject, row: Row, focus: number): Pick<Belief, 'answer' | 'predictive'> {
  const range = (kind: { kind?: 'predictive' }): Range => {
    const { lower, upper } = model.predictInterval(row, { level: LEVEL, ...kind }) as Interval;
    return [look.outcome.of(pick(lower, focus)), look.outcome.of(pick(upper, focus))];
  };
  return {
    answer: range({}),
    predictive: model.capabilities.predictiveInterval ? range({ kind: 'predictive' }) : null,
  };
}

function drawsOf({ model, look }: Subject, row: Row, focus: number): Float64Array {
  const { data, shape } = model.predictDraws(row) as { data: Float64Array; shape: readonly number[] };
  const [count = 0, width = 1] = shape;
  const at = width > 1 ? focus : 0;
  return Float64Array.from({ length: count }, (_, i) => look.outcome.of(data[i * width + at] as number));
}

/** The share of the draws above an outcome. */
export function chanceAbove({ model, look }: Subject, row: Row, focus: number, outcome: number): number {
  const above = look.outcome.back(outcome);
  // Nothing is worth less than the logarithm of nothing.
  if (Number.isNaN(above) || above === Number.NEGATIVE_INFINITY) return 1;
  return pick(model.posteriorProbability(row, { above }) as number | Float64Array, focus);
}

export function bandOf({ model, look }: Subject, rows: Columns, focus: number): Omit<Band, 'at'> | null {
  if (!model.capabilities.predictInterval) return null;
  const { lower, upper, shape } = model.predictInterval(rows, { level: LEVEL }) as Intervals;
  const [count = 0, width = 1] = shape;
  const at = width > 1 ? focus : 0;
  const bound = (data: ArrayLike<number>) =>
    Float64Array.from({ length: count }, (_, i) => look.outcome.of(data[i * width + at] as number));
  return { lower: bound(lower), upper: bound(upper) };
}

function pick(value: number | ArrayLike<number>, focus: number): number {
  return typeof value === 'number' ? value : (value[focus] as number);
}
