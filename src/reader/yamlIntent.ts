import { type Document, isAlias, isCollection, isNode, isScalar, type Node, visit } from 'yaml';
import { hueOf } from './hue.ts';
import { idsIn } from './typeProblem.ts';
import { itemInText, misread } from './yamlLines.ts';
import type { YamlProblem } from './yamlProblem.ts';
import { quoteIt, texts } from './yamlTexts.ts';

/**
 * Valid YAML that a contributor did not intend: anchors (`&`) and aliases (`*`), which content does not need, and a
 * comment after text without quotes, which cuts the text short.
 */
export function unintended(document: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Pair: (_, { key, value: node }) => {
      if (isScalar(key) && key.value === '<<') {
        const reason = 'a group of keys cannot take over those of another (`<<`)';
        found.push({ offset: key.range?.[0] ?? 0, code: 'bad-yaml', reason, fix: 'Write all its keys here.' });
      }
      if (isCollection(key) || (isScalar(key) && key.value === null && !key.source && isNode(node))) {
        const offset = (isCollection(key) ? key : (node as Node)).range?.[0] ?? 0;
        found.push(misread('NON_STRING_KEY', text, offset) ?? { offset, code: 'bad-yaml', ...texts.NON_STRING_KEY });
      }
      // “#1 of all” is nothing to YAML, and “! new” is “new”.
      const end = isScalar(key) ? key.range?.[1] : undefined;
      const [all = '', before = '', value = ''] =
        /^( *: +)(#.*|!(?: .*|(?!.)))/.exec(text.slice(end ?? text.length)) ?? [];
      if (end === undefined || !all || (value.startsWith('#') && !(isScalar(node) && node.value === null))) return;
      const offset = end + before.length;
      const better = value.startsWith('#') ? afterHash(String((key as { value?: unknown }).value), value) : undefined;
      const reason = 'what follows `#` is read as a comment';
      if (better) found.push({ offset, code: 'needs-quotes', value: value.trimEnd(), reason, better });
      else if (value.startsWith('#')) found.push({ offset, code: 'lost-after-hash', line: value.trimEnd() });
      else found.push(indicator('!', text, offset));
    },
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      const anchor = isAlias(node) ? undefined : (node as { anchor?: string }).anchor;
      if (anchor) found.push(indicator('&', text, text.lastIndexOf(`&${anchor}`, start)));
      // The parser itself reports a tag that it does not know.
      const { tag } = node as { tag?: string };
      const isOther = tag?.startsWith('tag:yaml.org,2002:') && tag !== 'tag:yaml.org,2002:str';
      const at = isOther ? text.lastIndexOf('!!', start) : -1;
      if (at >= 0) found.push(indicator('!', text, at));
      if (isAlias(node)) found.push(indicator('*', text, start));
      if (isScalar(node) && node.type === 'PLAIN' && node.source) {
        const item = itemInText(text, start, node.range?.[1] ?? start);
        if (item) found.push(item);
      }
      // “Talk #1” is “Talk” to YAML.
      if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.comment) {
        const [rest = ''] = /^.*/.exec(text.slice(start)) ?? [];
        found.push({ offset: text.indexOf('#', node.range?.[1]), code: 'lost-after-hash', line: rest.trimEnd() });
      }
    },
  });
  return found;
}

/** The value of a key that takes no text, as it is probably meant by one that begins with `#`. */
function afterHash(key: string, value: string): string | undefined {
  if (key === 'topics') return idsIn(value);
  const hue = key === 'hue' ? hueOf(value) : undefined;
  return hue === undefined ? undefined : `${hue}`;
}

const indicator = (sign: string, text: string, offset: number): YamlProblem =>
  misread('BAD_ALIAS', text, offset) ?? {
    offset,
    code: 'bad-yaml',
    reason: `text without quotes cannot begin with \`${sign}\``,
    fix: quoteIt,
  };
