import { once } from './once.ts';

/** Loads a value on the first call of `get`, and again on the next one if that failed. */
export interface Lazy<T> {
  readonly get: () => Promise<T>;
  readonly reset: () => void;
}

export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let value = once(load);
  return {
    get: () => value(''),
    reset: () => {
      value = once(load);
    },
  };
}
