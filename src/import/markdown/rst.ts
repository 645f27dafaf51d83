import type { Root as HtmlRoot } from 'hast';
import { RstToHtmlCompiler } from 'rst-compiler';
import { htmlToHast } from 'satteri';

/** A longer text is not parsed: the parser's patterns can take very long. */
const MAX_LENGTH = 30_000;

/**
 * The tree of a text in reStructuredText. Throws an error for one that cannot be read, or of which a word would be lost:
 * the parser does not know all of the language.
 */
export function fromRst(text: string): HtmlRoot {
  if (text.length > MAX_LENGTH) throw new Error('The text is too long.');
  const { body } = new RstToHtmlCompiler().compile(`${withoutLineBlocks(text)}\n`);
  const decoded = body.replaceAll(/<[^>]*>|&\w+;/g, (tag) => ` ${tag} `);
  for (const word of wordsIn(text)) if (!decoded.includes(word)) throw new Error(`The word ${word} is lost.`);
  return htmlToHast(body) as HtmlRoot;
}

/** The words of a text, without the names of directives and roles. */
const wordsIn = (text: string): string[] =>
  text.replaceAll(/^\s*\.\. [\w-]+::|:[\w-]+:(?=`)/gm, '').match(/\p{L}{2,}/gu) ?? [];

/**
 * Line blocks, which begin each line with `| `, as lines or paragraphs: the parser does not know them. A line that is
 * wrapped is a paragraph, and lines that begin with a hyphen are a list.
 */
function withoutLineBlocks(text: string): string {
  return text.replaceAll(/^\|(?: .*)?\n?(?:(?:\| .*|\||[ \t]+\S.*)(?:\n|$))*/gm, (block) => {
    const lines = block.trimEnd().split(/\n(?=\|)/);
    const written = lines.map((line) =>
      line
        .replace(/^\| ?/, '')
        .replaceAll(/\s*\n\s*/g, ' ')
        .trim(),
    );
    const isItem = (line: string | undefined): boolean => /^[-*] /.test(line ?? '');
    return `${written
      .map((line, index) => {
        const next = written[index + 1];
        const apart = lines[index]?.includes('\n') || lines[index + 1]?.includes('\n') || isItem(line) !== isItem(next);
        return next === undefined ? line : `${line}\n${apart ? '\n' : ''}`;
      })
      .join('')}\n`;
  });
}
