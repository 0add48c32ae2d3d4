// What a posterior knows beyond its mean: its draws, intervals of them, and chances. Everything here is in outcomes.
import type { Cell, Columns, Interval, Intervals, Row } from 'sapwood';
import type { Subject } from './subject.ts';

export type Range = readonly [low: number, high: number];

/** What a posterior says of one row. */
export interface Belief {
  readonly draws: Float64Array;
  /** Where 9 in 10 draws are. */
  readonly credible: Range;
  /** Where 9 in 10 observations of such rows are; null: the model does not say. */
  readonly predictive: Range | null;
}

/** The credible intervals along a curve. */
export interface Band {
  readonly at: readonly Cell[];
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

const LEVEL = 0.9;

/** focus: which class or output, where there are several. null: the model is no posterior. Errors: SapwoodError */
export function beliefOf(subject: Subject, row: Row, focus: number): Belief | null {
  const { model, look } = subject;
  if (!model.capabilities.predictDraws) return null;
  const { data, shape } = model.predictDraws(row) as { data: Float64Array; shape: readonly number[] };
  const [count = 0, width = 1] = shape;
  const at = width > 1 ? focus : 0;
  const draws = Float64Array.from({ length: count }, (_, i) => look.outcome.of(data[i * width + at] as number));
  const range = (kind: 'credible' | 'predictive'): Range => {
    const { lower, upper } = model.predictInterval(row, { level: LEVEL, kind }) as Interval;
    return [look.outcome.of(pick(lower, focus)), look.outcome.of(pick(upper, focus))];
  };
  return {
    draws,
    credible: range('credible'),
    predictive: model.capabilities.predictiveInterval ? range('predictive') : null,
  };
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
