import { quoted } from '../problems/format.ts';
import { refuseInput } from './inputError.ts';

/** How much is read, and how long an address may take. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export const LIMITS: Limits = { bytes: 50_000_000, milliseconds: 30_000 };

/** Refuses input above the limit. */
export function tooLarge(what: string, limit: number, found: string): never {
  return refuseInput(`at most ${sizeOf(limit)}`, `${found} in ${quoted(what)}`);
}

/** A number of bytes in words: “50 MB”. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/** Bytes as text. Refuses what is not UTF-8. */
export function decoded(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseInput('text in UTF-8', `other bytes in ${quoted(what)}`, 'Save the file again as UTF-8.');
  }
}
