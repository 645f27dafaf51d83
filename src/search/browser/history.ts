import { searchPath } from '../../paths.ts';
import type { Notice, SearchState } from '../state.ts';
import { serialiseState } from '../state.ts';

export const addressOf = (state: SearchState): string => searchPath(serialiseState(state));

/** Puts a state into the address: in place of the one that is there, or after it. */
export function keep(how: 'replaceState' | 'pushState', state: SearchState): void {
  try {
    history[how](null, '', addressOf(state));
  } catch {
    // Browsers refuse when it comes too often; the next one is then kept.
  }
}

const REASONS = {
  unknown: 'is not known here',
  duplicate: 'was given twice',
  'too-long': 'is too long',
} as const satisfies Record<Notice['reason'], string>;

/** What was dropped of an address and why, at most the first few. */
export const noticeText = (notices: readonly Notice[]): string =>
  notices
    .slice(0, 5)
    .map(({ key, value, reason }) => `Left out of the address: ${key} “${value.slice(0, 80)}” ${REASONS[reason]}.`)
    .join(' ');
