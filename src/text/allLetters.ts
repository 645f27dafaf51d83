// What `#transliterate` is in Node: a table of all scripts. Browsers have letters.ts in its place. A file of its own, because
// Vite takes what an import with `#` leads to for a part of this project, and the package is none.
export { transliterate } from 'transliteration';
