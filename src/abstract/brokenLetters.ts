import { type Problem, problem } from '../problems/problem.ts';
import { mojibakeIn } from '../text/mojibake.ts';
import { withoutCode } from './code.ts';

/** Reports each line of an abstract with letters that were broken by a wrong encoding, from its first such word on. */
export function brokenLetters(body: string, file: string): Problem[] {
  if (!/[Â-ô]/.test(body) || !mojibakeIn(withoutCode(body))) return [];
  return withoutCode(body)
    .split(/\r\n?|\n/)
    .flatMap((line, index) => {
      const words = [...line.matchAll(/\S+/g)].filter(({ 0: word }) => mojibakeIn(word));
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last) return [];
      const broken = line.slice(first.index, last.index + last[0].length);
      const whole = mojibakeIn(broken)?.whole ?? broken;
      return [problem('broken-letters', file, { line: index + 1, column: first.index + 1 }, { broken, whole })];
    });
}
