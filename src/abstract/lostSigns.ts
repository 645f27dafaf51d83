import type { Nodes, Root } from 'mdast';
import { rangeOf } from './prose.ts';
import type { Found } from './rule.ts';

/** Names of Python that begin and end with two underscores. */
const DUNDER =
  /^(?:init|main|name|new|del|repr|str|call|len|iter|next|enter|exit|aenter|aexit|getattr|setattr|getitem|setitem|get|set|eq|hash|bool|add|file|doc|dict|class|slots|future|import|all|version|module|annotations|builtins|pycache|proto|dirname|filename|typename|schema)$/;

/**
 * Signs that were read as emphasis, although they are a part of a name or a sum: `__init__`, `5*3*2`, `H~2~O`. The page
 * would show the word without them.
 */
export function lostSigns(root: Root, text: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
      const { start, end } = rangeOf(node);
      const word = wordAround(text, start, end);
      const last = found.at(-1);
      if (isWord(text.slice(start, end), text[start - 1] ?? '', text[end] ?? '')) {
        if (last?.offset !== word.start) {
          const written = text.slice(word.start, word.end);
          found.push({
            offset: word.start,
            code: 'signs-lost',
            detail: { word: written, name: written.startsWith('__') },
          });
        }
        return;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function isWord(source: string, before: string, after: string): boolean {
  const [, signs = '', inner = ''] = /^(__|\*\*|\*|~(?!~))(.*?)\1$/s.exec(source) ?? [];
  if (signs === '__') return DUNDER.test(inner) || (/^[a-z]\w*$/.test(inner) && /[.(]/.test(after) && before !== '(');
  if (signs === '~') return /\d/.test(inner) && /[\p{L}\d]/u.test(before);
  const isSum = /^[\w.]+$/.test(inner) && /\w/.test(before) && /\w/.test(after);
  return isSum && (/\d/.test(before + after) || inner.length === 1);
}

/** The word that a part of a text belongs to. */
function wordAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[\w.*~()[\]]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  const after = /^(?:[\w*~()[\]]|\.(?=\w))*/.exec(text.slice(end, end + 100))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
