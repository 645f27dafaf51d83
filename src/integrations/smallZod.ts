import type { Plugin } from 'vite';

/** Where each kind of schema has zod's way to make a JSON Schema of it. */
const JSON_SCHEMA =
  /^\s*inst\._zod\.processJSONSchema = .*;$|\bcreate(?:Standard|To)JSONSchemaMethod\(this, .*?\)(?=[,(])/gm;

/**
 * Leaves zod's JSON Schemas out of what the form of `/contribute/` loads, 5 KB that it never uses: every schema has
 * methods for them, so that no bundler can tell. If a new zod writes them differently, they are in it again, and the test
 * of its size fails.
 */
export function smallZod(): Plugin {
  return {
    name: 'small-zod',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /zod\/v4\/classic\/schemas\.js$/ },
      handler: (code) => code.replaceAll(JSON_SCHEMA, (found) => (found.includes('=') ? '' : 'undefined')),
    },
  };
}
