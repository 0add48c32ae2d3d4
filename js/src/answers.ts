// From the doubles that the engine writes to what predict hands out.
import { ANSWERS, type AnswerKind, type Description, type Task } from './description.ts';

/** The type in which the training library answers: float32 for XGBoost. */
export type FloatArray = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Answers to many rows, row after row. shape: [rows] for one value per row, else [rows, width]. */
export interface Answers<Data = FloatArray> {
  readonly data: Data;
  readonly shape: number[];
}

/** An array of the caller's for answers. */
export type OutArray = Float64Array | Float32Array;

/** Where answers go, if not into a fresh array. */
export interface Into<Out extends OutArray> {
  /** Filled from its start, row after row; what is behind the answers stays as it is. */
  readonly out: Out;
}

/** What `predict` and `predictRaw` give for one row, by task. */
export type One<T extends Task> = T extends 'multi_regression' | 'multilabel'
  ? FloatArray
  : T extends 'binary' | 'multiclass'
    ? number | string
    : number;

/** The data of what `predict` gives for many rows, by task. */
export type Many<T extends Task> = T extends 'binary' | 'multiclass' ? FloatArray | string[] : FloatArray;

/** What `predictRaw` gives for one row, by task. */
export type OneRaw<T extends Task> = T extends 'multi_regression' | 'multilabel' | 'multiclass' ? FloatArray : number;

/** @internal One kind of answer of one model. */
export class AnswerFormat {
  /** The answer's number in sw_predict. */
  readonly number: number;
  /** Doubles per row. */
  readonly width: number;
  /** The answers are names, not numbers. */
  readonly named: boolean;
  /** One value per row, not a list of one. */
  readonly #flat: boolean;
  readonly #Floats: new (
    values: number | ArrayLike<number>,
  ) => FloatArray;
  readonly #labels: readonly (string | number)[] | null;

  constructor(kind: AnswerKind, { task, outputs, outputType, labels, numericLabels }: Description) {
    this.number = ANSWERS.indexOf(kind);
    this.width = outputs[kind];
    const several = task === 'multi_regression' || task === 'multilabel' || kind === 'probability';
    this.#flat = !several && this.width === 1;
    this.#labels =
      kind !== 'label' || task === 'multilabel' ? null : numericLabels ? (labels?.map(Number) ?? null) : labels;
    this.named = typeof this.#labels?.[0] === 'string';
    const exact = this.#labels?.every((label) => typeof label === 'string' || Math.fround(label) === label) ?? true;
    this.#Floats = outputType === 'float32' && exact ? Float32Array : Float64Array;
  }

  /** The answer to one row, whose doubles begin at view[at]. */
  one(view: Float64Array, at: number): number | string | FloatArray {
    if (!this.#flat) return new this.#Floats(view.subarray(at, at + this.width));
    const value = view[at] as number;
    return this.#labels ? (this.#labels[value] as string | number) : value;
  }

  /** Room for the answers to many rows: numbers, or names. */
  room(rows: number): FloatArray | string[] {
    return this.named ? new Array<string>(rows) : new this.#Floats(rows * this.width);
  }

  /** The shape of the answers to many rows. */
  shape(rows: number): number[] {
    return this.#flat ? [rows] : [rows, this.width];
  }

  /** The answers to `rows` rows, whose doubles begin at view[at], to to[begin…]. */
  put(view: Float64Array, at: number, rows: number, to: OutArray | string[], begin: number): void {
    const labels = this.#labels;
    if (!labels && rows > 1) {
      (to as OutArray).set(view.subarray(at, at + rows * this.width), begin);
      return;
    }
    // A row alone is too short to be worth a view.
    const count = rows * this.width;
    for (let i = 0; i < count; i++) {
      const value = view[at + i] as number;
      (to as (string | number)[])[begin + i] = labels ? (labels[value] as string | number) : value;
    }
  }
}
