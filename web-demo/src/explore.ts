// The what-ifs behind every picture: all of them are asked in one batch, each time anything changes.
import type { Cell, Columns, Row } from 'sapwood';
import { scores } from './answers.ts';
import { type Band, bandOf } from './belief.ts';
import type { Field } from './fields.ts';
import { type Square, squaresOf } from './map.ts';
import type { Subject } from './subject.ts';

/** Points of the large curve, and of the small ones. */
const LARGE = 81;
const SMALL = 33;
/** A band is smooth, and takes more time than a line: every so many points of the large curve have one. */
const BAND_STEP = 2;
/** Forms longer than this get no small curves. */
const MANY = 60;

/** The answer as one input moves and all others stay. */
export interface Curve {
  readonly field: Field;
  readonly at: readonly Cell[];
  readonly answers: ArrayLike<number>;
  /** How sure the answers are, if the model has intervals and the curve is large. */
  readonly band: Band | null;
}

export interface Exploration {
  /** By field name: the small curves of the form. */
  readonly small: ReadonlyMap<string, Curve>;
  /** The curve of the explored field; null where it has no range. */
  readonly large: Curve | null;
  /** One answer for each dot of the map. */
  readonly places: { readonly squares: readonly Square[]; readonly answers: ArrayLike<number> } | null;
}

interface Question {
  readonly from: number;
  readonly count: number;
  readonly values: Readonly<Record<string, readonly Cell[]>>;
}

/** Asks the same questions of one row after another. */
export class Explorer {
  readonly #subject: Subject;
  readonly #large: Field | null;
  readonly #points = new Map<Field, readonly Cell[]>();
  readonly #squares: readonly Square[];
  readonly #questions: Question[] = [];
  #rows = 0;

  constructor(subject: Subject, explored: string) {
    this.#subject = subject;
    const { fields, look } = subject;
    if (fields.length <= MANY) {
      for (const field of fields) {
        if (field.scale) this.#plan({ [field.name]: this.#pointsOf(field, SMALL) });
      }
    }
    this.#large = fields.find((field) => field.name === explored && pointsOf(field, LARGE).length > 1) ?? null;
    if (this.#large) this.#plan({ [explored]: pointsOf(this.#large, LARGE) });
    this.#squares = look.map ? squaresOf(look.map.places) : [];
    if (look.map && this.#squares.length > 0) {
      const { x, y } = look.map;
      this.#plan({ [x]: this.#squares.map((square) => square.x), [y]: this.#squares.map((square) => square.y) });
    }
  }

  /** Errors: SapwoodError, where the row lacks what the model needs */
  explore(row: Row, focus: number): Exploration {
    const answers = this.ask(row, focus);
    const { of } = this.#subject.look.outcome;

    let next = 0;
    const take = (): ArrayLike<number> => {
      const { from, count } = this.#questions[next++] as Question;
      return Float64Array.from({ length: count }, (_, i) => of(answers[from + i] as number));
    };
    const small = new Map<string, Curve>();
    for (const [field, at] of this.#points) small.set(field.name, { field, at, answers: take(), band: null });
    const large = this.#large && this.#curve(this.#large, take(), row, focus);
    const places = this.#squares.length > 0 ? { squares: this.#squares, answers: take() } : null;
    return { small, large, places };
  }

  #curve(field: Field, answers: ArrayLike<number>, row: Row, focus: number): Curve {
    const at = pointsOf(field, LARGE);
    const wide = at.filter((_, i) => i % BAND_STEP === 0 || i === at.length - 1);
    const band =
      field.scale && bandOf(this.#subject, columnsOf(this.#subject, row, wide.length, { [field.name]: wide }), focus);
    return { field, at, answers, band: band && { at: wide, ...band } };
  }

  /** The one call of it. */
  ask(row: Row, focus: number): ArrayLike<number> {
    return this.#rows > 0 ? scores(this.#subject.model, this.#columns(row), focus) : [];
  }

  /** How many predictions that call makes. */
  get rows(): number {
    return this.#rows;
  }

  #pointsOf(field: Field, count: number): readonly Cell[] {
    const points = pointsOf(field, count);
    this.#points.set(field, points);
    return points;
  }

  #plan(values: Question['values']): void {
    const count = Object.values(values)[0]?.length ?? 0;
    this.#questions.push({ from: this.#rows, count, values });
    this.#rows += count;
  }

  #columns(row: Row): Columns {
    const columns = columnsOf(this.#subject, row, this.#rows);
    for (const { from, values } of this.#questions) {
      for (const [name, points] of Object.entries(values)) {
        const column = columns[name] as Cell[];
        points.forEach((value, i) => {
          column[from + i] = value;
        });
      }
    }
    return columns;
  }
}

/** So many times the row, as columns; some of them other ones. */
function columnsOf(
  { fields }: Subject,
  row: Row,
  rows: number,
  values: Question['values'] = {},
): Record<string, Cell[]> {
  const columnOf = (name: string) => values[name]?.slice() ?? new Array<Cell>(rows).fill(row[name] ?? null);
  return Object.fromEntries(fields.map(({ name }) => [name, columnOf(name)]));
}

/** Values along the field's slider, at most `count`; for choices: each of them. */
export function pointsOf(field: Field, count: number): readonly Cell[] {
  const { scale } = field;
  if (!scale) return field.choices.map((choice) => choice.value);
  const every = Math.round((scale.high - scale.low) / scale.step) + 1;
  if (every <= count && !scale.log) return Array.from({ length: every }, (_, i) => scale.value(i / (every - 1)));
  const values = Array.from({ length: count }, (_, i) => scale.value(i / (count - 1)));
  return [...new Set(values)];
}
