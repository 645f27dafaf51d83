// Every word of the interface in English, by area. Scripts import an area by itself, as `#words/offline`.
export * as counts from './counts.ts';
export * as offline from './offline.ts';
export * as saved from './saved.ts';
export * as site from './site.ts';
export * as things from './things.ts';
