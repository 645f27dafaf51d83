import type { Plugin } from 'vite';

/** Where each kind of schema has zod's way to make a JSON Schema of it. */
const JSON_SCHEMA =
  /^\s*inst\._zod\.processJSONSchema = .*;$|\bcreate(?:Standard|To)JSONSchemaMethod\(this, .*?\)(?=[,(])/gm;

/** Where zod's settings begin. */
const SETTINGS = '__zod_globalConfig = {}';

/**
 * Leaves zod's JSON Schemas out of what the form of `/contribute/` loads, 5 KB that it never uses: every schema has
 * methods for them, so that no bundler can tell. If a new zod writes them differently, they are in it again, and the test
 * of its size fails. It also keeps zod from trying whether it may compile schemas: the policy of the site forbids that, and
 * browsers list each try as an issue of the page.
 */
export function smallZod(): Plugin {
  return {
    name: 'small-zod',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /zod\/v4\/(?:classic\/schemas|core\/core)\.js$/ },
      handler: (code) =>
        code
          .replaceAll(JSON_SCHEMA, (found) => (found.includes('=') ? '' : 'undefined'))
          .replace(SETTINGS, SETTINGS.replace('{}', '{ jitless: true }')),
    },
  };
}
