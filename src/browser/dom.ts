/** The part of the search that an element marks with `data-part`; it is always there. */
export const partOf = <E extends HTMLElement = HTMLElement>(root: Element, name: string): E =>
  root.querySelector(`[data-part=${name}]`) as E;

/** The element of a component with this `data-part`, which must exist. */
export const getPart = partOf;

/** An element with its properties and content. What comes from an address or the index is content, and so only text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A name or title, which may run in another direction than the page. */
export const own = (text: string, className = ''): HTMLElement => make('bdi', { className }, text);

/** “a”, “b” */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** “1 talk”, “12 talks”, “No talks”. */
export const talks = (count: number): string => `${count || 'No'} ${count === 1 ? 'talk' : 'talks'}`;
