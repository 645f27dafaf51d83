import type { Element, ElementContent } from 'hast';

/** A component that abstracts may use: whether it is a block of its own, and the HTML it stands for. */
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

/** Whether a node is a block: blocks and bare words do not stand side by side in a note. */
const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && /^(?:p|h\d|ul|ol|dl|pre|blockquote|table|hr|div|section)$/.test(node.tagName);

/** The whole list; the names follow the Text Encoding Initiative, where `gap` and an editorial `note` are these. */
export const components: Readonly<Record<string, Component>> = {
  /** Words of the editors about the text, visibly not the speaker's. */
  EditorsNote: {
    block: true,
    render: (children) =>
      element('div', { className: ['editors-note'], role: 'note' }, [
        element('p', { className: ['editors-note-label'] }, [text("Editor's note")]),
        ...(children.some(isBlock) ? children : [element('p', {}, children)]),
      ]),
  },
  /** Words that are lost for good. */
  Gap: {
    block: false,
    render: () =>
      element('span', { className: ['gap'] }, [
        element('span', { ariaHidden: 'true' }, [text('[…]')]),
        element('span', { className: ['sr-only'] }, [text('(words are lost here)')]),
      ]),
  },
};
