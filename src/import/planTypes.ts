import type { NearNames } from './names.ts';
import type { SourceKey } from './types.ts';

/** A file that an import would write. */
export interface PlannedFile {
  readonly path: string;
  readonly kind: 'archive' | 'event' | 'track' | 'topic' | 'speaker' | 'company' | 'session';
  /** The entry of the source that it comes from. */
  readonly from: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The abstract of a session. */
  readonly body: string;
  /** The keys that the source does not have: their values are only for a new file. */
  readonly added: readonly string[];
  /** The paths of the files that it refers to. */
  readonly needs: readonly string[];
}

/** What `check:content` will not accept, or what a person must decide. */
export interface ImportProblem {
  readonly from: string;
  readonly message: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly ImportProblem[];
  readonly near: readonly NearNames[];
  /** The keys of a talk that the source can fill. */
  readonly keys: readonly SourceKey[];
}
