// What a model answers, brought to what the page shows: a headline, and one number that pictures can draw.
import { type Columns, type Model, type Row, SapwoodError } from 'sapwood';
import { compact, number, percent } from './format.ts';
import type { Presentation } from './presentation.ts';
import type { Subject } from './subject.ts';

export interface Answer {
  /** The answer to read: a price, a class. */
  readonly headline: string;
  /** The number behind it, if it is one number. */
  readonly value: number | null;
  /** The model's own number, where it is one. */
  readonly exact: number | null;
  /** Classes with their probabilities, or several outputs. share: 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly text: string; readonly share: number }[];
  /** Which output the pictures follow, and its number for this row. */
  readonly focus: number;
  readonly score: number | null;
}

/** What the pictures draw. */
export interface Score {
  readonly title: string;
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
}

/** A model may answer NaN, or a number beyond all numbers, far from what it has seen. To people that is none. */
class NoNumber extends Error {
  constructor(value: number) {
    super(`These inputs are too far from what the model knows: it says ${value}.`);
  }
}

/** The answer, or why there is none: a value is missing that the model needs, or it is no number. */
export function tryAnswer(subject: Subject, row: Row): Answer | Error {
  try {
    return answer(subject, row);
  } catch (error) {
    if (error instanceof SapwoodError || error instanceof NoNumber) return error;
    throw error;
  }
}

function answer({ model, look }: Subject, row: Row): Answer {
  switch (model.task) {
    case 'binary':
    case 'multiclass':
      return classAnswer(model, row);
    case 'multilabel':
      return severalAnswer(model, model.predictProba(row) as ArrayLike<number>, percent);
    case 'multi_regression':
      return severalAnswer(model, model.predict(row) as ArrayLike<number>, number);
    default: {
      const exact = model.predict(row) as number;
      const value = look.outcome.of(exact);
      if (!Number.isFinite(value)) throw new NoNumber(value);
      return { headline: look.format(value), value, exact, bars: [], focus: 0, score: value };
    }
  }
}

/** The plain call behind it, to be timed. */
export function predict({ model }: Subject, row: Row): unknown {
  return model.capabilities.predict ? model.predict(row) : model.predictRaw(row);
}

function classAnswer(model: Model, row: Row): Answer {
  const label = model.predict(row);
  const headline = model.labels ? String(label) : labelOf(model, Number(label));
  if (!model.capabilities.predictProba) {
    const raw = model.capabilities.predictRaw ? model.predictRaw(row) : null;
    const score = typeof raw === 'number' ? raw : (raw?.[0] ?? null);
    return { headline, value: null, exact: null, bars: [], focus: 0, score };
  }
  const probabilities = model.predictProba(row) as ArrayLike<number>;
  const bars = Array.from(probabilities, (value, i) => ({
    label: labelOf(model, i),
    text: percent(value),
    share: value,
  }));
  const top = bars.reduce((best, bar, i) => (bar.share > (bars[best]?.share ?? 0) ? i : best), 0);
  const focus = model.task === 'binary' ? 1 : top;
  return { headline, value: null, exact: null, bars, focus, score: bars[focus]?.share ?? null };
}

function severalAnswer(model: Model, values: ArrayLike<number>, format: (value: number) => string): Answer {
  const largest = Math.max(...Array.from(values, Math.abs), Number.MIN_VALUE);
  const bars = Array.from(values, (value, i) => ({
    label: labelOf(model, i),
    text: format(value),
    share: Math.abs(value) / (format === percent ? 1 : largest),
  }));
  return { headline: '', value: null, exact: null, bars, focus: 0, score: values[0] ?? null };
}

export function labelOf(model: Model, index: number): string {
  return (
    model.labels?.[index] ??
    (model.task === 'binary' || model.task === 'multiclass' ? `class ${index}` : `output ${index}`)
  );
}

/** The model's numbers that pictures draw, for many rows in one call; outcomes are made of them. */
export function scores(model: Model, columns: Columns, focus: number): ArrayLike<number> {
  const { task, capabilities } = model;
  if (task === 'binary' || task === 'multiclass' || task === 'multilabel') {
    if (capabilities.predictProba) return column(model.predictProba(columns), focus);
    return column(model.predictRaw(columns), focus);
  }
  return column(model.predict(columns), focus);
}

export function scoreOf(model: Model, look: Presentation, focus: number): Score {
  const isClass = model.task === 'binary' || model.task === 'multiclass' || model.task === 'multilabel';
  if (!isClass) {
    const title = model.task === 'multi_regression' ? labelOf(model, focus) : look.answer;
    return { title, format: look.format, tick: look.tick };
  }
  if (!model.capabilities.predictProba) return { title: 'Raw score', format: number, tick: compact };
  const tick = (value: number) => `${Number((value * 100).toPrecision(3))}%`;
  return { title: `Probability of ${labelOf(model, focus)}`, format: percent, tick };
}

function column(answers: unknown, index: number): ArrayLike<number> {
  const { data, shape } = answers as { data: ArrayLike<number>; shape: number[] };
  const width = shape[1] ?? 1;
  if (width === 1) return data;
  return Float64Array.from({ length: shape[0] ?? 0 }, (_, row) => data[row * width + index] as number);
}
