// A loaded model together with what the page knows about it.
import { type LoadOptions, load, type Model, type Source } from 'sapwood';
import { type Field, fieldsOf } from './fields.ts';
import { house, houseModel } from './house.ts';
import { type Presentation, plain } from './presentation.ts';

export interface Subject {
  readonly model: Model;
  readonly fields: readonly Field[];
  readonly look: Presentation;
  /** The file's name, for people. */
  readonly name: string;
  /** True: a file of the visitor's own. */
  readonly own: boolean;
  /** Milliseconds from the request to a model that is ready, engine included. */
  readonly loadTime: number;
}

export function openHouse(options: LoadOptions): Promise<Subject> {
  return open(
    houseModel.url,
    { schema: houseModel.schema, ...options },
    { look: house, name: houseModel.name, own: false },
  );
}

export function openFile(file: File, options: LoadOptions): Promise<Subject> {
  return open(file, options, { look: plain, name: file.name, own: true });
}

/** Errors: SapwoodError */
async function open(
  source: Source,
  options: LoadOptions,
  about: Pick<Subject, 'look' | 'name' | 'own'>,
): Promise<Subject> {
  const start = performance.now();
  const model = await load(source, options);
  const loadTime = performance.now() - start;
  try {
    return { ...about, model, fields: fieldsOf(model, about.look), loadTime };
  } catch (error) {
    model.dispose();
    throw error;
  }
}
