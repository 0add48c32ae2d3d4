// From an input of the model to a field of the form.
import type { Cell, Input, Model, Row } from 'sapwood';
import { scores } from './answers.ts';
import { decimals } from './format.ts';
import type { Presentation } from './presentation.ts';
import { probe, type Range } from './probe.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** number: a box alone, because no range is known. */
  readonly kind: 'slider' | 'number' | 'choice' | 'switch';
  /** Whether unknown is an answer. */
  readonly optional: boolean;
  /** Sliders: their range. */
  readonly scale: Scale | null;
  /** What to know of the values: their range, or that they do not seem to matter. */
  readonly hint: string;
  readonly choices: readonly { readonly value: Cell; readonly label: string }[];
  readonly whole: boolean;
  /** The value to begin with. */
  readonly start: Cell;
  /** A value for people: `1,327 sq ft`. */
  show(value: Cell): string;
  /** More about a value, or ''. */
  note(value: Cell): string;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Large ranges: each part of the way multiplies. */
  readonly log: boolean;
  /** Decimals that the step has. */
  readonly digits: number;
  /** 0 at low, 1 at high; values beyond stay at the end. */
  position(value: number): number;
  /** The value at a share of the way, on a step. */
  value(position: number): number;
}

export function fieldsOf(model: Model, look: Presentation): Field[] {
  const unranged = model.inputs.filter((input) => isNumeric(input) && (input.low === null || input.high === null));
  const found = unranged.length > 0 ? probe(model) : null;
  const fields = model.inputs.map((input) => fieldOf(input, look, found));
  const needed = neededBy(model, fields);
  return fields.map((field) =>
    needed.has(field.name) ? { ...field, optional: false, start: field.start ?? 0 } : field,
  );
}

/** Some models take a missing value and answer NaN, which is no answer to people. The inputs that have such an effect. */
function neededBy(model: Model, fields: readonly Field[]): Set<string> {
  if (model.info.predictor !== 'linear') return new Set();
  // A row for each input, in which only that one is missing.
  const columns = Object.fromEntries(
    fields.map(({ name, optional, start }, i) => {
      const column = new Array<Cell>(fields.length).fill(start ?? 0);
      if (optional) column[i] = null;
      return [name, column];
    }),
  );
  const answers = scores(model, columns, 0);
  return new Set(fields.filter((_, i) => Number.isNaN(answers[i])).map(({ name }) => name));
}

/** The values to begin with. */
export function startRow(fields: readonly Field[]): Row {
  return Object.fromEntries(fields.map((field) => [field.name, field.start]));
}

/** The row as the model takes it: its inputs and no others, and where it needs a value that is not known, the one to begin with. */
export function rowFor(fields: readonly Field[], row: Row): Row {
  return Object.fromEntries(
    fields.map((field) => {
      const { name, optional, start } = field;
      const value = name in row ? (row[name] ?? null) : start;
      return [name, knows(field, value) ? value : optional ? null : start];
    }),
  );
}

/** The inputs whose values it has no answer to: unknown ones that it needs, categories that it has never seen. */
export function unanswerable(fields: readonly Field[], row: Row): Field[] {
  return fields.filter((field) => field.name in row && !knows(field, row[field.name] ?? null));
}

function knows({ kind, choices, optional }: Field, value: Cell): boolean {
  if (value === null) return optional;
  return kind !== 'choice' || choices.some((choice) => choice.value === value);
}

function isNumeric(input: Input): boolean {
  return input.kind !== 'boolean' && input.levels === null;
}

function fieldOf(input: Input, look: Presentation, found: ReadonlyMap<string, Range> | null): Field {
  const { name, unit } = input;
  const label = look.labels[name] ?? (input.label || name);
  const optional = input.missing === 'allowed';
  const base = { name, label, unit, optional, scale: null, hint: '', choices: [], whole: true } as const;
  const note = (value: Cell) => (typeof value === 'number' ? (look.notes[name]?.(value) ?? '') : '');
  const { levels, example } = input;
  if (levels) {
    const choices = levels.map((value) => ({ value, label: look.levels[value] ?? value }));
    const labels = new Map<Cell, string>(choices.map((choice) => [choice.value, choice.label]));
    const start = typeof example === 'number' ? levels[example] : example;
    const show = (value: Cell) => labels.get(value) ?? (value === null ? 'unknown' : String(value));
    return { ...base, kind: 'choice', choices, start: start ?? levels[0] ?? null, show, note };
  }
  if (input.kind === 'boolean') {
    const choices = [
      { value: false, label: 'No' },
      { value: true, label: 'Yes' },
    ];
    const show = (value: Cell) => (value === null ? 'unknown' : value ? 'Yes' : 'No');
    return { ...base, kind: 'switch', choices, start: example === null ? false : Boolean(Number(example)), show, note };
  }

  const whole = input.kind !== 'number';
  const known = input.low !== null && input.high !== null && input.high > input.low;
  const range = known ? { low: input.low as number, high: input.high as number } : (found?.get(name) ?? null);
  const scale = range && makeScale(range.low, range.high, whole);
  const isYear = whole && unit === '' && range !== null && range.low >= 1000 && range.high <= 2300;
  const show = (value: Cell) => {
    if (typeof value !== 'number') return 'unknown';
    const digits = scale ? Math.max(scale.digits, whole ? 0 : 3) : 6;
    return decimals(value, digits, !isYear) + (unit === '' ? '' : unit === '°' ? '°' : ` ${unit}`);
  };
  const middle = scale ? scale.value(0.5) : optional ? null : 0;
  const start = typeof example === 'number' ? example : middle;
  const kind = scale ? 'slider' : 'number';
  const hint = scale
    ? `${show(scale.low).replace(` ${unit}`, '')} – ${show(scale.high)}`
    : found
      ? 'no effect found'
      : '';
  return { ...base, kind, whole, scale, hint, start, show, note };
}

/** A range with ends and steps that are round numbers. */
export function makeScale(from: number, to: number, whole: boolean): Scale {
  const step = Math.max(whole ? 1 : 0, nearestRound((to - from) / 250));
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const round = (value: number, to: number) => Number((Math.round(value / to) * to).toFixed(digits));
  const low = round(Math.floor(from / step + 1e-6) * step, step);
  const high = round(Math.ceil(to / step - 1e-6) * step, step);
  const log = low > 0 && high / low > 40;
  const clamp = (value: number) => Math.min(high, Math.max(low, value));
  return {
    low,
    high,
    step,
    log,
    digits,
    position: (value) =>
      log ? Math.log(clamp(value) / low) / Math.log(high / low) : (clamp(value) - low) / (high - low),
    value(position) {
      if (!log) return clamp(round(low + position * (high - low), step));
      const value = low * (high / low) ** position;
      const near = 10 ** Math.floor(Math.log10(value) - 1);
      return clamp(whole ? Math.round(value / Math.max(1, near)) * Math.max(1, near) : Number(value.toPrecision(2)));
    },
  };
}

/** The nearest of … 0.1, 0.2, 0.5, 1, 2, 5, 10 … */
function nearestRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].reduce((best, next) =>
    Math.abs(Math.log(value / power / next)) < Math.abs(Math.log(value / power / best)) ? next : best,
  );
  return Number((factor * power).toPrecision(1));
}
