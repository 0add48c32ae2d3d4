// What every entry of the package gives besides `load`.
export type { Answers, FloatArray, Into, Many, One, OneRaw, OutArray } from './answers.ts';
export type { Input, ModelInfo, Task } from './description.ts';
export { type ErrorCode, SapwoodError } from './errors.ts';
export type { Cell, Columns, InputMatrix, PositionalRow, Row } from './input.ts';
export type { InputSchema, LoadOptions, Schema } from './load.ts';
export { type AnswerTo, type Capabilities, Model, type SaveOptions } from './model.ts';
export type { NumericArray } from './numeric.ts';
export type {
  Doubles,
  Interval,
  IntervalKind,
  IntervalMethod,
  IntervalOptions,
  Intervals,
  PerResponse,
  Thresholds,
} from './posterior.ts';
export type { Progress } from './receive.ts';
export type { Source } from './source.ts';
export type { Problem, ProblemKind, Validation } from './validate.ts';
export type { WasmSource } from './wasm.ts';
