// The inputs in the address, behind the #: they never reach a server.
import type { Cell, Row } from 'sapwood';
import type { Field } from './fields.ts';
import { firstModel, type HouseModelId, houseModels } from './house.ts';
import type { Subject } from './subject.ts';

/** `model=bart&living_area_sqft=1327&beds=`: an empty value is unknown; the model that comes with the page goes without saying. */
export function toHash({ id, fields }: Subject, row: Row): string {
  const query = new URLSearchParams(fields.map(({ name }) => [name, String(row[name] ?? '')]));
  return `#${id === firstModel ? '' : `model=${id}&`}${query}`;
}

/** Not the address of a heading. */
export const isPermalink = (hash: string): boolean => hash.includes('=');

export function modelOf(hash: string): HouseModelId {
  const id = new URLSearchParams(hash.replace(/^#/, '')).get('model') ?? '';
  return id in houseModels ? (id as HouseModelId) : firstModel;
}

/** The row of an address, or null if it has none. What does not fit the model is left at its start. */
export function fromHash(fields: readonly Field[], hash: string): Row | null {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  if (!fields.some(({ name }) => query.has(name))) return null;
  return Object.fromEntries(fields.map((field) => [field.name, cellOf(field, query.get(field.name))]));
}

function cellOf(field: Field, text: string | null): Cell {
  if (text === null) return field.start;
  if (text === '') return field.optional ? null : field.start;
  if (field.choices.length > 0) {
    const choice = field.choices.find(({ value }) => String(value) === text);
    return choice ? choice.value : field.start;
  }
  const value = Number(text);
  return Number.isFinite(value) ? value : field.start;
}
