// What the engine says of a model: the JSON of describe(), field by field (docs/describe.md).

/** What kind of question the model answers. */
export type Task =
  | 'regression'
  | 'multi_regression'
  | 'binary'
  | 'multiclass'
  | 'multilabel'
  | 'ranking'
  | 'survival'
  | 'anomaly';

/** One input of the model: a column of its training data. */
export interface Input {
  /** The key in a row object. `f0`, `f1`… where the file has no names (see {@link Model.namedInputs}). */
  readonly name: string;
  /** `number`, `integer` and `boolean` take numbers, `boolean` also true and false; `category` takes names or codes. */
  readonly kind: 'number' | 'integer' | 'boolean' | 'category';
  /** Whether null, undefined, NaN or an absent key is an answerable value or an error. */
  readonly missing: 'allowed' | 'error';
  /** True: ±Infinity, and what overflows the model's own type, is refused. */
  readonly finite: boolean;
  /** The names of a category in the order of their codes; null: the caller passes codes. */
  readonly levels: readonly string[] | null;
  /** True: the levels are numbers written as text, and numbers are accepted for them. */
  readonly numericLevels: boolean;
  /** What becomes of a name that is not in `levels`. */
  readonly unknown: 'error' | 'missing' | 'other';
  /** A caption for people; empty where unknown. */
  readonly label: string;
  /** The unit of the values; empty where unknown. */
  readonly unit: string;
  /** The range of the training data; null where unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** A typical value, a category by its name: what a form may begin with; null where unknown. */
  readonly example: number | string | null;
}

/** Where the model comes from and how it is run. */
export interface ModelInfo {
  /** The format of the file, e.g. `xgboost-ubjson`. */
  readonly format: string;
  readonly library: string;
  readonly libraryVersion: string;
  /** The training objective as the library names it. */
  readonly objective: string;
  /** `forest`, `linear` or `posterior`. */
  readonly predictor: string;
  /** How the engine runs it. */
  readonly evaluator: string;
  /** What is done to columns before the predictor, in order: what, and how many columns it makes. */
  readonly steps: readonly { readonly op: string; readonly columns: number }[];
  /** Of a forest. */
  readonly trees?: number;
  readonly nodes?: number;
  /** Of a posterior: how many draws it is, */
  readonly draws?: number;
  /** from how many chains of equal length, one after the other, */
  readonly chains?: number;
  /** how many trees each is a sum of, */
  readonly treesPerDraw?: number;
  /** and how many splits all their trees have, one that stays for many draws counted once. */
  readonly lives?: number;
  /** How exact its steps are: as fitted, or rounded when the file was written; */
  readonly profile?: 'exact' | 'compact' | 'tiny';
  /** what rounding did to the file's rows of known answers: the largest difference of a draw, and of a mean of draws. */
  readonly roundingError?: { readonly draw: number; readonly response: number };
  /** Distinct questions that trees ask. */
  readonly predicates?: number;
  /** Boosting rounds: how many the file has, which are used (`from` to `to - 1`), and the best one. */
  readonly rounds: {
    readonly total: number;
    readonly from: number;
    readonly to: number;
    readonly best: number | null;
  } | null;
  /** The rows with known answers in the file, checked at load; `library`: answers of the training library itself. */
  readonly golden: { readonly rows: number; readonly source: 'library' | 'engine' } | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a user of this model should know. */
  readonly warnings: readonly string[];
  /** Size of the model file in bytes, gzip undone. */
  readonly bytes: number;
  /** Size of what the engine keeps of it. */
  readonly packedBytes: number;
  /** Size of the model file as it was received. */
  readonly receivedBytes: number;
}

/** @internal */
export interface Description {
  readonly task: Task;
  readonly inputs: readonly Input[];
  readonly namedInputs: boolean;
  readonly outputs: Readonly<Record<AnswerKind, number>>;
  readonly outputType: 'float32' | 'float64';
  readonly labels: readonly string[] | null;
  readonly numericLabels: boolean;
  readonly why: Readonly<Partial<Record<AnswerKind | 'draws' | 'interval' | 'predictive', string>>>;
  readonly info: Omit<ModelInfo, 'receivedBytes'>;
}

/** @internal The engine's answers by name; the position is the number that sw_predict takes. */
export const ANSWERS = ['raw', 'response', 'probability', 'label'] as const;
/** @internal */
export type AnswerKind = (typeof ANSWERS)[number];
