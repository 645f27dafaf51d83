/** The `type` of the site's scripts: none in a build, where they are classic scripts; Vite's server has only modules. */
export const SCRIPT_TYPE = import.meta.env.DEV_SERVER ? 'module' : undefined;
