/** The variables by which services that build sites name the repository; src/contribute/environment.ts reads them. */
const OF_SERVICES = /^(?:GITHUB_|CI_|NETLIFY$|REPOSITORY_URL$|BRANCH$|CONTEXT$|(?:FORGEJO|GITEA)_ACTIONS$)/;

/** The environment for the build of a test's site: the same on a computer and where a service runs the tests. */
export const buildEnvironment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_SERVICES.test(name))),
  ...more,
});
