import type { Element, ElementContent } from 'hast';

/** A component that abstracts may use: whether it is a block rather than part of a line, and its HTML. */
interface Component {
  readonly block: boolean;
  readonly render: (children: ElementContent[]) => Element;
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** A note with a block needs no paragraph of its own. */
const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && /^(?:p|h\d|ul|ol|dl|pre|blockquote|table|hr|div|section)$/.test(node.tagName);

/** What the components say themselves, in English; wording/abstractHtml.ts puts the words of the page in its place. */
export const COMPONENT_WORDS = { note: "Editor's note", gap: '(words are lost here)' } as const;

/** All of them. The names follow the Text Encoding Initiative, which has a `gap` and an editorial `note`. */
export const components: Readonly<Record<string, Component>> = {
  /** A remark of the editors on the text, visibly not the speaker's. */
  EditorsNote: {
    block: true,
    render: (children) =>
      element('div', { className: ['editors-note'], role: 'note' }, [
        element('p', { className: ['editors-note-label'] }, [text(COMPONENT_WORDS.note)]),
        // As between all blocks, so that the text of the page does not join their words.
        text('\n'),
        ...(children.some(isBlock) ? children : [element('p', {}, children)]),
      ]),
  },
  /** Words of the source that are lost. */
  Gap: {
    block: false,
    render: () =>
      element('span', { className: ['gap'] }, [
        element('span', { ariaHidden: 'true' }, [text('[…]')]),
        element('span', { className: ['sr-only'] }, [text(COMPONENT_WORDS.gap)]),
      ]),
  },
};
