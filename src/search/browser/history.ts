import { quote } from '#words/counts';
import * as words from '#words/search';
import { searchPath } from '../../paths.ts';
import type { Notice, SearchState } from '../state.ts';
import { serialiseState } from '../state.ts';

export const urlOf = (state: SearchState): string => searchPath(serialiseState(state));

/** Writes a state to the address, as a new entry of the history or in place of the current one. */
export function writeUrl(method: 'replaceState' | 'pushState', state: SearchState): void {
  try {
    history[method](null, '', urlOf(state));
  } catch {
    // Browsers throw if there are too many calls in a short time; a later call succeeds.
  }
}

/** Which parameters of the address were dropped, and why. */
export const noticeText = (notices: readonly Notice[]): string =>
  notices
    .slice(0, 5)
    .map(
      ({ key, value, reason }) =>
        `${words.leftOut}${key} ${quote(value.slice(0, 80))} ${words.leftOutBecause[reason]}.`,
    )
    .join(' ');
