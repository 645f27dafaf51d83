// The parser of abstracts, compiled to WebAssembly: about a megabyte, loaded when an abstract is edited. A file of its
// own, so that the offline copy can leave it out by its name.
export { renderAbstract } from '../../abstract/render.ts';
