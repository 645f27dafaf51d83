/**
 * The `type` of a script of the site, imported with `?worker&url`: a module from `astro dev`, whose address says so, and
 * a classic script, without a type, in a build.
 */
export const scriptType = (url: string): 'module' | undefined =>
  /[?&]type=module(?:&|$)/.test(url) ? 'module' : undefined;
