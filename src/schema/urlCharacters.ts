import { unwantedInWords } from '../problems/unwanted.ts';
import { unwantedCharacters, withoutUnwanted } from '../text/characters.ts';
import { mixedWords, withScripts } from '../text/scripts.ts';

/** Why the characters of an address are not what they seem, and the address without them; undefined if they are. */
export function deceptiveAddress(value: string): { reason: string; better?: string } | undefined {
  const [unwanted] = unwantedCharacters(value);
  if (unwanted) return { reason: `it has ${unwantedInWords(unwanted)}`, better: withoutUnwanted(value) };
  const [written = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(value) ?? [];
  const host = decoded(written);
  const words = mixedWords(host);
  const [mixed] = words;
  if (!mixed) return undefined;
  const letter = `“${mixed.letters[0]}” in “${mixed.word}” is ${mixed.script}, and other letters are ${mixed.mainScript}`;
  const better = words.every((word) => word.better) && `${withScripts(host, words)}${value.slice(written.length)}`;
  return { reason: letter, ...(better && { better }) };
}

/** A host without percent-encoding, which links of Markdown have. */
function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}
