import type { Detail } from '../problems/table.ts';

/** A mistake that the lines of a file show, at an offset, with the details of its code. */
export type LineProblem = { readonly offset: number } & (
  | ({ readonly code: 'bad-yaml' } & Detail<'bad-yaml'>)
  | ({ readonly code: 'needs-quotes' } & Detail<'needs-quotes'>)
  | ({ readonly code: 'bad-url' } & Detail<'bad-url'>)
  | ({ readonly code: 'placeholder' } & Detail<'placeholder'>)
);

/** The same, and an error of YAML's syntax. */
export type YamlProblem =
  | LineProblem
  | ({ readonly offset: number } & (
      | ({ readonly code: 'duplicate-key' } & Detail<'duplicate-key'>)
      | ({ readonly code: 'lost-after-hash' } & Detail<'lost-after-hash'>)
    ));
