// Every word of the interface in English, by area. Scripts import an area by itself, as `#words/offline`.
export * as about from './about.ts';
export * as cite from './cite.ts';
export * as contribute from './contribute.ts';
export * as counts from './counts.ts';
export * as data from './data.ts';
export * as embed from './embed.ts';
export * as health from './health.ts';
export * as offline from './offline.ts';
export * as pages from './pages.ts';
export * as saved from './saved.ts';
export * as search from './search.ts';
export * as share from './share.ts';
export * as site from './site.ts';
export * as talk from './talk.ts';
export * as things from './things.ts';
export * as twins from './twins.ts';
