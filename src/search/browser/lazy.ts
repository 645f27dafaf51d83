/** Loads a value on the first call of `get`, and again on the next one if that failed. */
export interface Lazy<T> {
  readonly get: () => Promise<T>;
  readonly reset: () => void;
}

export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let value: Promise<T> | undefined;
  const reset = (): void => {
    value = undefined;
  };
  return {
    reset,
    get: () => {
      value ??= load().catch((error) => {
        reset();
        throw error;
      });
      return value;
    },
  };
}
