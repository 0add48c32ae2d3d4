// Compiled, never run: what the types allow, and what they refuse.
import {
  type Answers,
  type Doubles,
  type FloatArray,
  type Interval,
  type Intervals,
  type LoadOptions,
  load,
  type Model,
  type Problem,
  SapwoodError,
  type Task,
  type Validation,
} from 'sapwood';

/** Whether two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

interface House {
  area: number;
  year?: number;
  heating: string | null;
}

export async function regression(house: House): Promise<void> {
  const model = await load('/house.json', { task: 'regression' });
  same<typeof model, Model<'regression'>>(true);

  const price = model.predict({ area: 170, heating: 'gas' });
  same<typeof price, number>(true);
  const byInterface = model.predict(house);
  same<typeof byInterface, number>(true);
  const byPosition = model.predict([170, 1928, 'gas', null, true]);
  same<typeof byPosition, number>(true);
  const byArray = model.predict(Float64Array.of(170, 1928));
  same<typeof byArray, number>(true);
  same<ReturnType<typeof model.predict<Record<never, never>>>, number>(true);

  const prices = model.predict([house, house]);
  same<typeof prices, Answers<FloatArray>>(true);
  const byRows = model.predict([
    [1, 2],
    [3, null],
  ]);
  same<typeof byRows, Answers<FloatArray>>(true);
  const byColumns = model.predict({ area: Float32Array.of(170), year: [1928], heating: ['gas'] });
  same<typeof byColumns, Answers<FloatArray>>(true);
  const byMatrix = model.predict({ data: new Float32Array(4), shape: [2, 2] });
  same<typeof byMatrix, Answers<FloatArray>>(true);
  const either = model.predict(house as House | House[]);
  same<typeof either, number | Answers<FloatArray>>(true);

  const checked = model.validate(house as unknown);
  same<typeof checked, Validation>(true);
  same<(typeof checked.problems)[number], Problem>(true);

  const raw = model.predictRaw(house);
  same<typeof raw, number>(true);

  const out = new Float64Array(2);
  const into = model.predictInto([house, house], out);
  same<typeof into, typeof out>(true);
  const option = model.predictRaw({ data: out, shape: [1, 2] }, { out: new Float32Array(1) });
  same<typeof option, Float32Array<ArrayBuffer>>(true);
}

export async function classification(): Promise<void> {
  const model = await load(new URL('https://host/model.ubj'), { task: 'multiclass' });
  const label = model.predict({ a: 1 });
  same<typeof label, string | number>(true);
  const labels = model.predict([{ a: 1 }]);
  same<typeof labels, Answers<FloatArray | string[]>>(true);
  const probabilities = model.predictProba({ a: 1 });
  same<typeof probabilities, FloatArray>(true);
  const scores = model.predictRaw({ a: 1 });
  same<typeof scores, FloatArray>(true);
  const several = (await load(new Uint8Array(), { task: 'multi_regression' })).predict({ a: 1 });
  same<typeof several, FloatArray>(true);
}

export async function posterior(house: House): Promise<void> {
  const model = await load('/house.safetensors', { task: 'regression' });
  const draws = model.predictDraws(house);
  same<typeof draws, Answers<Doubles>>(true);
  const own = model.predictDraws([house], { out: new Float32Array(1000) });
  same<typeof own, Float32Array<ArrayBuffer>>(true);
  const interval = model.predictInterval(house, { level: 0.5, kind: 'predictive', method: 'hdi', seed: 1 });
  same<typeof interval, Interval<number>>(true);
  const intervals = model.predictInterval([house, house]);
  same<typeof intervals, Intervals>(true);
  const quantiles = model.predictQuantiles(house, [0.1, 0.9]);
  same<typeof quantiles, Answers<Doubles>>(true);
  const probability = model.posteriorProbability(house, { above: 1 });
  same<typeof probability, number>(true);
  const probabilities = model.posteriorProbability({ area: [1, 2] }, { above: 1, below: 2 });
  same<typeof probabilities, Answers<Doubles>>(true);
  const classes = await load('/kind.safetensors', { task: 'multiclass' });
  const ofClasses = classes.predictInterval(house);
  same<typeof ofClasses, Interval<Doubles>>(true);
  const each = classes.posteriorProbability(house, { below: 0.5 });
  same<typeof each, Doubles>(true);
  const binary = (await load('/yes.safetensors', { task: 'binary' })).predictInterval(house);
  same<typeof binary, Interval<number>>(true);
  const any = (await load('/any')).posteriorProbability(house, { above: 0 });
  same<typeof any, number | Doubles>(true);
  // @ts-expect-error: a value to compare with is needed
  model.posteriorProbability(house, {});
  // @ts-expect-error: no such kind
  model.predictInterval(house, { kind: 'certain' });
  // @ts-expect-error: no such option
  model.predictInterval(house, { levle: 0.9 });
  // @ts-expect-error: probabilities are needed
  model.predictQuantiles(house);
}

export async function anyTask(): Promise<void> {
  const model = await load(new Blob());
  same<typeof model, Model<Task>>(true);
  const answer = model.predict({ a: 1 });
  same<typeof answer, number | string | FloatArray>(true);
  using _scoped = model;
  if (model.info.rounds) model.info.rounds.best?.toFixed();
  for (const input of model.inputs) input.levels?.map((level) => level.length);
}

export async function options(signal: AbortSignal | undefined): Promise<void> {
  const all: LoadOptions = {
    onProgress: ({ loaded, total }) => void (total === null ? loaded : loaded / total),
    signal,
    integrity: 'sha256-…',
    schema: { missing: -999, inputs: [{ name: 'a', levels: ['x', 'y'], unknown: 'missing' }], labels: [1, 2] },
    iterations: [0, 10],
    wasm: new Uint8Array(),
    maxBytes: 1e9,
  };
  await load(new Uint8Array(), all);
}

export async function refusals(model: Model): Promise<void> {
  // @ts-expect-error: a source is needed
  await load();
  // @ts-expect-error: a number is no source
  await load(5);
  // @ts-expect-error: no such option
  await load('/m.json', { iteration: 'best' });
  // @ts-expect-error: no such choice
  await load('/m.json', { iterations: 'first' });
  // @ts-expect-error: no such task
  await load('/m.json', { task: 'clustering' });
  // @ts-expect-error: a number is no row
  model.predict(5);
  // @ts-expect-error: a string is no row
  model.predict('a');
  // @ts-expect-error: a row is needed
  model.predict();
  // @ts-expect-error: answers are no integers
  model.predictInto({ a: 1 }, new Int32Array(1));
  // @ts-expect-error: a place for the answers is needed
  model.predictInto({ a: 1 });
  // @ts-expect-error: a plain array is none
  model.predict({ a: 1 }, { out: [0] });
  // @ts-expect-error: no such option
  model.predictRaw({ a: 1 }, { into: new Float64Array(1) });
  // @ts-expect-error: a model is made by load
  new (model.constructor as typeof Model)();
  // @ts-expect-error: what a model is cannot be changed
  model.task = 'binary';
  // @ts-expect-error: nor its inputs
  model.inputs.push();
  // @ts-expect-error: a method that is not built does not exist
  model.explain?.({ a: 1 });
  // @ts-expect-error: no such profile
  model.save({ profile: 'small' });
  const error = new SapwoodError({ code: 'network', message: '' });
  // @ts-expect-error: no such code
  void (error.code === 'nowhere');
}
