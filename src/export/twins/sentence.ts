import type { Sentence } from '../../words/forms.ts';
import { line } from './parts.ts';

/** A sentence with links as Markdown; `links` are the addresses that they lead to, without which they are text. */
export const markdownSentence = (of: Sentence, links: Readonly<Record<string, string | undefined>>): string =>
  of
    .map((part) => {
      if (typeof part === 'string') return part;
      return links[part.to] ? `[${line(part.text)}](${links[part.to]})` : line(part.text);
    })
    .join('');
