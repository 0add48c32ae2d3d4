// A loaded model together with what the page knows about it.
import { type LoadOptions, load, type Model, type Source } from 'sapwood';
import { type Field, fieldsOf } from './fields.ts';
import type { HouseModel, HouseModelId } from './house.ts';
import { type Presentation, plain } from './presentation.ts';

export interface Subject {
  readonly model: Model;
  readonly fields: readonly Field[];
  readonly look: Presentation;
  /** The file's name, for people. */
  readonly name: string;
  /** Which model of the house it is; own: a file of the visitor's. */
  readonly id: HouseModelId | 'own';
  readonly own: boolean;
  /** Milliseconds from the request to a model that is ready, engine included. */
  readonly loadTime: number;
}

export function openHouse({ id, url, options, file, look }: HouseModel, more: LoadOptions): Promise<Subject> {
  return open(url, { ...options, ...more }, { look, name: file, id });
}

export function openFile(file: File, options: LoadOptions): Promise<Subject> {
  return open(file, options, { look: plain, name: file.name, id: 'own' });
}

/** Errors: SapwoodError */
async function open(
  source: Source,
  options: LoadOptions,
  about: Pick<Subject, 'look' | 'name' | 'id'>,
): Promise<Subject> {
  const start = performance.now();
  const model = await load(source, options);
  const loadTime = performance.now() - start;
  try {
    return { ...about, own: about.id === 'own', model, fields: fieldsOf(model, about.look), loadTime };
  } catch (error) {
    model.dispose();
    throw error;
  }
}
