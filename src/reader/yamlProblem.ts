import type { Detail } from '../problems/table.ts';

/** An error of YAML's syntax at an offset, with the details of its code. */
export type YamlProblem = { readonly offset: number } & (
  | ({ readonly code: 'bad-yaml' } & Detail<'bad-yaml'>)
  | ({ readonly code: 'needs-quotes' } & Detail<'needs-quotes'>)
  | ({ readonly code: 'bad-url' } & Detail<'bad-url'>)
  | ({ readonly code: 'placeholder' } & Detail<'placeholder'>)
  | ({ readonly code: 'duplicate-key' } & Detail<'duplicate-key'>)
  | ({ readonly code: 'lost-after-hash' } & Detail<'lost-after-hash'>)
);
