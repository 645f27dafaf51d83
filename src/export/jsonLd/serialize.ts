import type { Graph, Thing } from 'schema-dts';

/** Things as the text of a `script` element: no text in it can end the element, or begin a comment there. */
export function serialized(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
