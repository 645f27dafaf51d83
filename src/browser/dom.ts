/** The element of a component with this `data-part`, which must exist. */
export const getPart = <E extends HTMLElement = HTMLElement>(root: Element, name: string): E =>
  root.querySelector(`[data-part=${name}]`) as E;

/** Creates an element. Text from an address or the index is added as text, never as HTML. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A name or title, which may have another text direction than the page. */
export const bdi = (text: string): HTMLElement => createElement('bdi', {}, text);
