/** Loads something for each key when it is first asked for, and again when that failed. */
export function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (key) => {
    const value =
      loaded.get(key) ??
      load(key).catch((error) => {
        loaded.delete(key);
        throw error;
      });
    loaded.set(key, value);
    return value;
  };
}
