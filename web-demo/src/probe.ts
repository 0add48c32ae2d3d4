// A model file says which inputs there are, seldom in which range they lie. So ask: change one input over a wide grid
// and see from where to where the answer moves. A tree model has nothing to say outside its first and last threshold.
import type { Cell, Input, Model } from 'sapwood';
import { scores } from './answers.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

const WIDE = wideGrid();
const FINE = 120;
/** Predictions to spend at most: a tenth of a second or so. */
const BUDGET = 150_000;

/** Ranges of the numeric inputs in which the model's answer changes. Inputs without any are absent. Linear models: null. */
export function probe(model: Model): Map<string, Range> | null {
  if (model.info.predictor === 'linear') return null;
  const found = new Map<string, Range>();
  const inputs = model.inputs.filter((input) => input.levels === null && input.kind !== 'boolean');
  const random = generator();

  // Other inputs missing, then, where that shows little, at random in what was found so far.
  const rounds = Math.max(1, Math.min(12, Math.floor(BUDGET / (inputs.length * WIDE.length + 1))));
  for (let round = 0; round < rounds; round++) {
    const base = round === 0 ? blank(model) : somewhere(model, found, random);
    for (const input of inputs) {
      const range = moving(model, base, input, gridOf(input));
      if (range) found.set(input.name, union(found.get(input.name), range));
    }
  }
  // The wide grid is coarse; look again between its points.
  const bases = [blank(model), ...Array.from({ length: 5 }, () => somewhere(model, found, random))];
  for (const input of inputs) {
    const coarse = found.get(input.name);
    if (!coarse || found.size * FINE * bases.length > BUDGET) continue;
    const grid = fine(coarse, input.kind !== 'number');
    const ranges = bases.map((base) => moving(model, base, input, grid)).filter((range) => range !== null);
    if (ranges.length > 0)
      found.set(
        input.name,
        ranges.reduce<Range>((all, range) => union(all, range), ranges[0] as Range),
      );
  }
  for (const input of inputs) {
    const range = found.get(input.name);
    if (range) found.set(input.name, withRoom(range, input.kind !== 'number'));
  }
  return found;
}

function moving(model: Model, base: ReadonlyMap<string, Cell>, input: Input, grid: readonly number[]): Range | null {
  const columns: Record<string, Cell[]> = {};
  for (const [name, value] of base) columns[name] = new Array<Cell>(grid.length).fill(value);
  columns[input.name] = [...grid];
  const answers = scores(model, columns, 0);
  let [first, last] = [-1, -1];
  for (let i = 1; i < grid.length; i++) {
    if (answers[i] === answers[i - 1]) continue;
    if (first < 0) first = i - 1;
    last = i;
  }
  return first < 0 ? null : { low: grid[first] as number, high: grid[last] as number };
}

function blank(model: Model): Map<string, Cell> {
  return new Map(
    model.inputs.map((input) => [input.name, input.missing === 'allowed' ? null : (input.levels?.[0] ?? 0)]),
  );
}

function somewhere(model: Model, found: ReadonlyMap<string, Range>, random: () => number): Map<string, Cell> {
  return new Map(
    model.inputs.map((input): [string, Cell] => {
      if (input.levels) return [input.name, input.levels[Math.floor(random() * input.levels.length)] ?? null];
      if (input.kind === 'boolean') return [input.name, random() < 0.5 ? 0 : 1];
      const range = found.get(input.name);
      if (!range) return [input.name, input.missing === 'allowed' ? null : 0];
      const value = range.low + random() * (range.high - range.low);
      return [input.name, input.kind === 'number' ? value : Math.round(value)];
    }),
  );
}

function gridOf(input: Input): readonly number[] {
  if (input.kind === 'category') return Array.from({ length: 64 }, (_, code) => code);
  return input.kind === 'number' ? WIDE : WIDE.filter(Number.isInteger);
}

function fine({ low, high }: Range, whole: boolean): number[] {
  const points = Array.from({ length: FINE }, (_, i) => low + (i / (FINE - 1)) * (high - low));
  return whole ? [...new Set(points.map(Math.round))] : points;
}

/** Room on both sides, so that the last step shows; much of it where there is but one step. */
function withRoom({ low, high }: Range, whole: boolean): Range {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const width = high - low;
  const room = Math.max(width < 0.01 * size ? 0.1 * size : 0.05 * width, whole ? 1 : 0);
  return {
    low: low >= 0 ? Math.max(0, low - room) : low - room,
    high: high <= 0 ? Math.min(0, high + room) : high + room,
  };
}

function union(a: Range | undefined, b: Range): Range {
  return a ? { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) } : b;
}

/** …, -1, -0.8, …, 0, …, 1, 1.2, 1.5, 2, …: round numbers of every size. */
function wideGrid(): number[] {
  const factors = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
  const positive: number[] = [];
  for (let power = -4; power < 8; power++) for (const factor of factors) positive.push(Number(`${factor}e${power}`));
  return [...positive.map((value) => -value).reverse(), 0, ...positive];
}

/** The same numbers each time: a page that is opened twice should look the same. */
function generator(): () => number {
  let state = 1993;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
