/**
 * Where in a recording an address begins, in seconds: the value of one of the keys, in the query or after the `#`, as
 * `90`, `90s` or `1h2m3s`. Undefined at the beginning.
 */
export function seconds({ searchParams, hash }: URL, ...keys: readonly string[]): number | undefined {
  const fragment = new URLSearchParams(hash.slice(1));
  const value = keys.map((key) => searchParams.get(key) ?? fragment.get(key)).find((found) => found !== null) ?? '';
  const [matched, hours, minutes, rest] = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(value) ?? [];
  if (!matched) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0) || undefined;
}
