/** How long an edition that could not be saved is not downloaded again, in milliseconds, unless a reader asks. */
const RETRY_AFTER = 3_600_000;

/** Whether it is too early to try again what failed at `time`. A time in the future is of a clock that was wrong. */
export function failedRecently(time: number, now: number): boolean {
  const age = now - time;
  return age >= 0 && age < RETRY_AFTER;
}
