/// <reference lib="esnext.disposable" preserve="true" />
import {
  AnswerFormat,
  type Answers,
  type FloatArray,
  type Into,
  type Many,
  type One,
  type OneRaw,
  type OutArray,
} from './answers.ts';
import { askBatch, type Question } from './batch.ts';
import type { AnswerKind, Description, Input, ModelInfo, Task } from './description.ts';
import { ALONE, type Engine } from './engine.ts';
import { failure, type SapwoodError } from './errors.ts';
import { type Batch, type Cell, type InputMatrix, readInput, readsAsRow } from './input.ts';
import { Keys } from './keys.ts';
import { endWith, forget, Lease } from './leases.ts';
import type { NumericArray } from './numeric.ts';
import { checkOut, checkRoom, notOut } from './out.ts';
import {
  type Asked,
  type Doubles,
  drawsOf,
  type Interval,
  type IntervalOptions,
  type Intervals,
  intervalOf,
  type PerResponse,
  PosteriorFormat,
  probabilityOf,
  quantilesOf,
  type Thresholds,
} from './posterior.ts';
import { RowPlan } from './row-plan.ts';
import { type Validation, validate } from './validate.ts';

/** What an answer looks like for an argument of type X: `Single` for one row, `Several` for many. */
export type AnswerTo<X, Single, Several> = X extends NumericArray
  ? Single
  : X extends readonly (infer Element)[]
    ? [Element] extends [Cell]
      ? Single
      : Several
    : X extends InputMatrix
      ? Several
      : [X[keyof X]] extends [never]
        ? Single
        : X[keyof X] extends readonly unknown[] | NumericArray | null | undefined
          ? Several
          : Single;

/** Which answers a model has; the others throw `no_such_answer` with the reason. */
export interface Capabilities {
  readonly predict: boolean;
  readonly predictProba: boolean;
  readonly predictRaw: boolean;
  /** The model is a posterior, or a linear model whose file says how well its coefficients are known. */
  readonly predictInterval: boolean;
  /** These three: the model is a posterior. */
  readonly predictDraws: boolean;
  readonly predictQuantiles: boolean;
  readonly posteriorProbability: boolean;
  /** predictInterval has the kind `predictive`, too: the model knows how far observations are from their mean. */
  readonly predictiveInterval: boolean;
}

/** How to write a model file. */
export interface SaveOptions {
  /** `exact` (the default): the same answers, to the bit. A posterior can also be rounded, which makes its file smaller and its
   * answers quicker: `compact` keeps its steps in float32, half the size, `tiny` in 16 bits, a quarter. The file tells how far its
   * answers are from the exact ones (`info.roundingError`). */
  readonly profile?: 'exact' | 'compact' | 'tiny';
  /** Keep what explanations of predictions will need. */
  readonly explain?: boolean;
  /** How many rows with known answers to write where the model brings none of its own. Default: 32, at most 4096. */
  readonly goldenRows?: number;
}

/** @internal What only load may pass: nobody else makes models. */
export interface Parts {
  readonly engine: Engine;
  readonly receivedBytes: number;
}

/** What memory a live model has; null after its end. */
interface Live {
  readonly engine: Engine;
  readonly lease: Lease;
}

/**
 * A loaded model, ready to predict. Every method is synchronous.
 *
 * What predict takes (`x`):
 * - one row: an object `{ name: value }` (other keys are ignored), or an array or typed array in the order of `inputs`;
 * - many rows: an array of such rows, columns `{ name: array }`, or `{ data, shape: [rows, columns] }` row after row.
 *
 * null, undefined, NaN, '' and an absent key are one missing value. Categories go by name where the input has `levels`
 * (and are codes otherwise), true and false into boolean inputs only. Rows are counted from 0 in messages.
 *
 * One row gives one answer; many give `{ data, shape }`, `data` a Float32Array where the library answers in float32
 * (XGBoost), `shape` `[rows]` or `[rows, width]`.
 */
export class Model<T extends Task = Task> {
  /** What kind of question the model answers. */
  readonly task: T;
  /** The columns of the training data, in their order. */
  readonly inputs: readonly Input[];
  /** Whether the input names are the model's own; if not, they are `f0`, `f1`… by position. */
  readonly namedInputs: boolean;
  /** The names of the classes (or of the outputs), or null: classes are 0, 1, 2… */
  readonly labels: readonly string[] | null;
  /** Which answers the model has. */
  readonly capabilities: Capabilities;
  /** Where the model comes from and how it is run. */
  readonly info: ModelInfo;

  readonly #description: Description;
  readonly #plan: RowPlan;
  readonly #keys: Keys;
  readonly #response: AnswerFormat;
  readonly #probability: AnswerFormat;
  readonly #raw: AnswerFormat;
  readonly #posterior: PosteriorFormat;
  #live: Live | null;
  /** While x is read: its getters may do anything, but not use the model, whose memory is being filled. */
  #reading = false;

  /** @internal */
  static create<T extends Task>(parts: Parts): Model<T> {
    return new Model<T>(parts);
  }

  private constructor({ engine, receivedBytes }: Parts) {
    const { description } = engine;
    const { outputs } = description;
    const predicted = outputs.label > 0 ? 'label' : 'response';
    this.#description = description;
    this.#plan = new RowPlan(description.inputs);
    this.#keys = new Keys(this.#plan.names);
    this.#response = new AnswerFormat(predicted, description);
    this.#probability = new AnswerFormat('probability', description);
    this.#raw = new AnswerFormat('raw', description);
    this.#posterior = new PosteriorFormat(description);
    this.task = description.task as T;
    this.inputs = deepFreeze(description.inputs);
    this.namedInputs = description.namedInputs;
    this.labels = deepFreeze(description.labels);
    const isPosterior = this.#posterior.draws > 0;
    this.capabilities = Object.freeze({
      predict: outputs[predicted] > 0,
      predictProba: outputs.probability > 0,
      predictRaw: outputs.raw > 0,
      predictDraws: isPosterior,
      predictInterval: description.why.interval === undefined,
      predictQuantiles: isPosterior,
      posteriorProbability: isPosterior,
      predictiveInterval: description.why.predictive === undefined,
    });
    this.info = deepFreeze({ ...description.info, receivedBytes });
    const lease = new Lease(this.#plan.names);
    this.#live = { engine, lease };
    endWith(this, lease);
  }

  /** predict into an array of yours: `out`, which is returned. {@link predictInto} says more. */
  predict<X extends object, Out extends OutArray>(x: X, options: Into<Out>): Out;
  /**
   * The model's answer, after its link function: a value for regression, ranking and survival (in the units of the
   * target), the class for classification: its name if the model has names, else its index. Multilabel: 0 or 1 per label.
   *
   * @param x one row or many; see the class
   * @returns one row: a number, a string, or a typed array of k outputs. Many rows: `{ data, shape }`
   * @throws SapwoodError `invalid_input` (shape, type or value, with row and column), `unknown_category`,
   *   `invalid_argument` (nothing that predict takes), `no_such_answer`, `disposed`, `wasm`
   */
  predict<const X extends object>(x: X): AnswerTo<X, One<T>, Answers<Many<T>>>;
  predict(x: object, options?: Partial<Into<OutArray>>): unknown {
    return this.#answer(this.#response, x, options?.out);
  }

  /**
   * predict into an array of yours: `predict(x, { out })` in short. Nothing is allocated for the answers, so that a loop
   * of calls leaves nothing for the garbage collector. Class indices are numbers, too; classes with names are none.
   *
   * @param x one row or many; see the class. Many rows must not share memory with out
   * @param out Float64Array or Float32Array (which rounds; it holds whatever a model answers in float32) of rows × width
   *   or more, filled from its start, row after row. What is behind the answers stays as it is; after an error, some of
   *   the answers may be there
   * @returns out
   * @throws SapwoodError as predict; `invalid_argument` where out is too short or no such array, `no_such_answer` where
   *   classes have names
   */
  predictInto<Out extends OutArray>(x: object, out: Out): Out {
    if (out === undefined) throw notOut(out);
    return this.#answer(this.#response, x, out) as Out;
  }

  /** predictProba into an array of yours: `out`, which is returned. {@link predictInto} says more. */
  predictProba<X extends object, Out extends OutArray>(x: X, options: Into<Out>): Out;
  /**
   * Class probabilities, 0 to 1: one column per class, two for two classes; multilabel: one per label.
   *
   * @param x one row or many; see the class
   * @returns one row: a typed array (classes). Many rows: `{ data, shape: [rows, classes] }`
   * @throws SapwoodError as predict; `no_such_answer` for models without probabilities
   */
  predictProba<const X extends object>(x: X): AnswerTo<X, FloatArray, Answers>;
  predictProba(x: object, options?: Partial<Into<OutArray>>): unknown {
    return this.#answer(this.#probability, x, options?.out);
  }

  /** predictRaw into an array of yours: `out`, which is returned. {@link predictInto} says more. */
  predictRaw<X extends object, Out extends OutArray>(x: X, options: Into<Out>): Out;
  /**
   * What the library calls margin, raw score or decision function: the sum before the link, equal to the library's to
   * the bit for tree ensembles.
   *
   * @param x one row or many; see the class
   * @returns one row: a number, or a typed array of k outputs. Many rows: `{ data, shape }`
   * @throws SapwoodError as predict
   */
  predictRaw<const X extends object>(x: X): AnswerTo<X, OneRaw<T>, Answers>;
  predictRaw(x: object, options?: Partial<Into<OutArray>>): unknown {
    return this.#answer(this.#raw, x, options?.out);
  }

  /** predictDraws into an array of yours: `out`, which is returned. {@link predictInto} says more. */
  predictDraws<X extends object, Out extends OutArray>(x: X, options: Into<Out>): Out;
  /**
   * All draws of a posterior, after its link: values in the units of the target, or probabilities (of two classes, that of
   * the second). Their mean is what predict (predictProba) answers.
   *
   * @param x one row or many; see the class
   * @returns `data` draw after draw of the first row, then of the next; `shape` `[rows, draws]`, and of one row `[draws]`.
   *   With several classes or outputs, these are one axis more, the last
   * @throws SapwoodError as predict; `no_such_answer` for models that are no posterior, `out_of_memory`
   */
  predictDraws(x: object, options?: Partial<Into<OutArray>>): Answers<Doubles>;
  predictDraws(x: object, options: Partial<Into<OutArray>> = {}): unknown {
    this.#mustHave('draws', 'predictDraws');
    return this.#askDraws(x, drawsOf(this.#posterior, options));
  }

  /**
   * The interval that holds a share of a posterior's draws, or the one of a linear model's t or normal distribution;
   * {@link IntervalOptions} says which.
   *
   * @param x one row or many; see the class
   * @returns `lower` and `upper` in the units of predict's answer (of two classes: the probability of the second), and what
   *   they are: level, kind, method. One row: numbers, with several classes or outputs a Float64Array of them. Many rows:
   *   Float64Arrays and their `shape`
   * @throws SapwoodError as predict; `invalid_argument` (an option), `no_such_answer` for models that do not know how sure
   *   they are, and for predictive intervals of those that do not know how far observations are from their mean
   */
  predictInterval<const X extends object>(
    x: X,
    options?: IntervalOptions,
  ): AnswerTo<X, Interval<PerResponse<T>>, Intervals>;
  predictInterval(x: object, options: IntervalOptions = {}): unknown {
    this.#mustHave('interval', 'predictInterval');
    const asked = intervalOf(this.#posterior, options);
    const why = this.#description.why.predictive;
    if (options.kind === 'predictive' && why !== undefined)
      throw failure('no_such_answer', 'kind', `The model has no predictive interval: ${why}`);
    return this.#askDraws(x, asked);
  }

  /**
   * Quantiles of a posterior's draws, R's type 7 (numpy's `linear`): a straight line between the two draws around place
   * 1 + (draws − 1) p, in ascending order.
   *
   * @param x one row or many; see the class
   * @param probabilities numbers from 0 to 1, in any order: `[0.05, 0.5, 0.95]`
   * @returns `data` and its `shape` `[rows, probabilities]`, and of one row `[probabilities]`. With several classes or
   *   outputs, these are the axis before the last
   * @throws SapwoodError as predict; `invalid_argument` (a probability), `no_such_answer` for models that are no posterior
   */
  predictQuantiles(x: object, probabilities: readonly number[] | NumericArray): Answers<Doubles> {
    this.#mustHave('draws', 'predictQuantiles');
    return this.#askDraws(x, quantilesOf(this.#posterior, probabilities)) as Answers<Doubles>;
  }

  /**
   * How probable it is that the response is above a value, below one, or between two: the share of a posterior's draws that
   * are, not counting those that are equal to it.
   *
   * @param x one row or many; see the class
   * @param thresholds `{ above }`, `{ below }` or both, in the units of predict's answer
   * @returns one row: a number from 0 to 1, with several classes or outputs a Float64Array of them. Many rows: `{ data, shape }`
   * @throws SapwoodError as predict; `invalid_argument` (a threshold), `no_such_answer` for models that are no posterior
   */
  posteriorProbability<const X extends object>(
    x: X,
    thresholds: Thresholds,
  ): AnswerTo<X, PerResponse<T>, Answers<Doubles>>;
  posteriorProbability(x: object, thresholds: Thresholds): unknown {
    this.#mustHave('draws', 'posteriorProbability');
    return this.#askDraws(x, probabilityOf(this.#posterior, thresholds));
  }

  /**
   * Every problem of some rows, in the words of predict's errors: what predict would throw for, and, as warnings, what it would
   * answer although its author may not have meant it: a category that the model has never seen and has a rule for, a number
   * outside of what it has learnt from, one that should be whole, a key that it does not know.
   *
   * @param x one row or many; see the class
   * @returns `ok`: predict answers; `problems`: row after row, and input after input
   * @throws SapwoodError `disposed`, `wasm`; never for what x is
   */
  validate(x: unknown): Validation {
    const { engine, lease } = this.#alive();
    this.#reading = true;
    try {
      const context = { plan: this.#plan, keys: this.#keys, read: lease.read };
      return validate(x, context, engine, this.#raw.number);
    } finally {
      this.#reading = false;
    }
  }

  /**
   * Run the rows with known answers that the file brings (load has done so once already).
   *
   * @returns how many rows there are and whose answers they have, or null: the file has none, and nothing was checked
   * @throws SapwoodError `golden_mismatch`, `disposed`, `wasm`
   */
  selfTest(): ModelInfo['golden'] {
    this.#alive().engine.selfTest();
    return this.info.golden;
  }

  /**
   * The model as a Sapwood file: small, quick to load, and the same bytes each time.
   *
   * @returns the file's bytes (a safetensors file); the caller's own
   * @throws SapwoodError `invalid_argument`, `out_of_memory`, `disposed`, `wasm`
   */
  save(options: SaveOptions = {}): Uint8Array<ArrayBuffer> {
    return this.#alive().engine.save(JSON.stringify({ profile: 'exact', explain: false, ...options }));
  }

  /**
   * Let go of the model's memory: each model has a WebAssembly memory of its own, which goes as a whole. Later calls
   * throw `disposed`; disposing twice is harmless. A model that is no longer reachable is let go of by itself, later.
   */
  dispose(): void {
    if (!this.#live) return;
    if (this.#reading) throw callsBack();
    const { engine, lease } = this.#live;
    this.#live = null;
    forget(lease);
    lease.end();
    engine.close();
  }

  /** The same as dispose: `using model = await load(…)`. */
  declare [Symbol.dispose]: () => void;

  #alive(): Live {
    if (this.#reading) throw callsBack();
    if (this.#live) return this.#live;
    throw failure('disposed', 'model', 'The model was disposed of before this call');
  }

  /** out: the array for the answers; undefined: a fresh one. */
  #answer(format: AnswerFormat, x: unknown, out: unknown): unknown {
    const { engine, lease } = this.#alive();
    if (format.width === 0) throw this.#noSuchAnswer(format);
    if (out !== undefined) checkOut(out, format);
    this.#reading = true;
    try {
      const batch = this.#read(x, engine, lease);
      if (batch) return this.#answerMany(engine, format, batch, out);
      if (out !== undefined) checkRoom(out, 1, format.width);
      engine.predictRow(format.number);
      if (out === undefined) return format.one(engine.doubles(), engine.output);
      format.put(engine.doubles(), engine.output, 1, out, 0);
      return out;
    } finally {
      this.#reading = false;
    }
  }

  /** One row goes into the engine's input slots; many come back, still to be read. */
  #read(x: unknown, engine: Engine, lease: Lease): Batch | null {
    const plan = this.#plan;
    if (readsAsRow(x, plan, lease.read, engine.doubles(), engine.input)) return null;
    const batch = readInput(x, { plan, keys: this.#keys, read: lease.read });
    if (!batch.one) return batch;
    batch.fill(engine.doubles(), engine.input, 0, 1, 0);
    return null;
  }

  #answerMany(engine: Engine, format: AnswerFormat, batch: Batch, out: OutArray | undefined): unknown {
    const { rows } = batch;
    const { width } = format;
    if (out !== undefined) checkRoom(out, rows, width);
    const data = out ?? format.room(rows);
    const question: Question = {
      width,
      least: 128,
      ask: (_, some, to) => engine.predict(format.number, some, to),
      put: (view, at, count, from) => format.put(view, at, count, data, from * width),
    };
    askBatch(engine, question, batch, this.#plan.count);
    return out ?? { data, shape: format.shape(rows) };
  }

  /** One row is asked about in its input slots, with room that is kept from call to call. */
  #askDraws(x: unknown, asked: Asked): unknown {
    const { engine, lease } = this.#alive();
    const inputs = this.#plan.count;
    this.#reading = true;
    try {
      const batch = this.#read(x, engine, lease);
      const rows = batch?.rows ?? 1;
      asked.begin(rows);
      if (batch) {
        askBatch(engine, asked, batch, inputs);
      } else {
        const to = engine.reserve(asked.width);
        asked.ask(engine, { at: engine.input, count: 1, rowStride: inputs, columnStride: 1, first: ALONE }, to);
        asked.put(engine.doubles(), to, 1, 0);
      }
      return asked.answer(batch === null, rows);
    } finally {
      this.#reading = false;
    }
  }

  #mustHave(answer: 'draws' | 'interval', method: string): void {
    this.#alive();
    const why = this.#description.why[answer];
    if (why !== undefined) throw failure('no_such_answer', method, `The model has no answer for ${method}: ${why}`);
  }

  #noSuchAnswer(format: AnswerFormat): SapwoodError {
    const kind: AnswerKind = format === this.#probability ? 'probability' : format === this.#raw ? 'raw' : 'response';
    const why = this.#description.why[kind] ?? 'the model has none';
    const method = { probability: 'predictProba', raw: 'predictRaw', response: 'predict', label: 'predict' }[kind];
    return failure('no_such_answer', method, `The model has no answer for ${method}: ${why}`);
  }
}

// Older browsers have no Symbol.dispose; a computed method name would be the string "undefined" there.
if (Symbol.dispose) Object.defineProperty(Model.prototype, Symbol.dispose, { value: Model.prototype.dispose });

function callsBack(): SapwoodError {
  return failure('invalid_argument', 'x', 'A property of x calls the model that is reading it');
}

function deepFreeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
