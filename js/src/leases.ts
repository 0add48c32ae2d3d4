// Which model reads its rows through which copy of the reader (scripts/row-readers.mjs).
import { readers } from '#row-readers';
import type { RowReader } from './row-plan.ts';

/** One copy of the reader: the names that its source positions have come to know, and how many models use it. */
interface Slot {
  readonly read: RowReader;
  names: string | null;
  models: number;
}

const slots: Slot[] = readers.map((read) => ({ read, names: null, models: 0 }));

/** @internal A model's share in a copy. It must not lead to the model: a finalizer holds it. */
export class Lease {
  readonly #slot: Slot;
  #ended = false;

  /** The copy that knows these names already, else one that is fresh, else the one with the fewest models. */
  constructor(names: readonly string[]) {
    const key = JSON.stringify(names);
    const least = slots.reduce((a, b) => (b.models < a.models ? b : a));
    this.#slot = slots.find((slot) => slot.names === key) ?? slots.find((slot) => slot.names === null) ?? least;
    this.#slot.names = key;
    this.#slot.models++;
  }

  get read(): RowReader {
    return this.#slot.read;
  }

  end(): void {
    if (!this.#ended) this.#slot.models--;
    this.#ended = true;
  }
}

/** @internal How many models hold a lease. */
export const leased = (): number => slots.reduce((sum, slot) => sum + slot.models, 0);

// A model that nobody can reach any more takes its instance with it by itself; only the lease is known elsewhere.
const finalizers =
  typeof FinalizationRegistry === 'undefined' ? undefined : new FinalizationRegistry<Lease>((lease) => lease.end());

/** @internal End the lease when the owner is collected, unless forget comes first. */
export function endWith(owner: object, lease: Lease): void {
  finalizers?.register(owner, lease, lease);
}

/** @internal */
export function forget(lease: Lease): void {
  finalizers?.unregister(lease);
}
