/** Replaces all characters but line breaks by spaces, so that offsets stay. */
export const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

/** The text with the code of every closed fence as spaces. A fence that is never closed is left as it is. */
export function withoutFences(text: string): string {
  const parts: string[] = [];
  let fence: { readonly close: RegExp; readonly start: number } | undefined;
  let done = 0;
  for (const { 0: line, index } of text.matchAll(/^.*/gm)) {
    if (fence?.close.test(line)) {
      parts.push(text.slice(done, fence.start), blank(text.slice(fence.start, index)));
      done = index;
      fence = undefined;
    } else if (!fence) {
      const [, , marks] = /^[ \t>]*([-*+] |\d+[.)] )*[ \t]*(`{3,}(?!.*`)|~{3,})/.exec(line) ?? [];
      if (marks) {
        const close = new RegExp(`^[ \\t>]*${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
        fence = { close, start: index + line.indexOf(marks) + marks.length };
      }
    }
  }
  return [...parts, text.slice(done)].join('');
}

/** The text with all its code as spaces: in fences, and between backticks. */
export function withoutCode(text: string): string {
  const source = withoutFences(text);
  // An empty line ends a paragraph, and code between backticks with it.
  const runs = [...source.matchAll(/\\?`+|^[ \t>]*$/gm)].map((found) => ({ ...found, marks: found[0] }));
  const nextSame = new Map<number, number>();
  const closers = runs
    .toReversed()
    .map(({ marks, index }) => {
      if (!marks.includes('`')) nextSame.clear();
      const length = marks.replace('\\', '').length;
      const closer = nextSame.get(length);
      nextSame.set(length, index + marks.length);
      return closer;
    })
    .toReversed();
  const parts: string[] = [];
  let done = 0;
  for (const [position, { marks, index }] of runs.entries()) {
    const end = closers[position];
    if (index < done || end === undefined || !marks.startsWith('`')) continue;
    parts.push(source.slice(done, index), blank(source.slice(index, end)));
    done = end;
  }
  return [...parts, source.slice(done)].join('');
}
