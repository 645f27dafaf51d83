import { z } from 'astro/zod';
import { refuse } from './refuse.ts';
import { deceptiveAddress } from './urlCharacters.ts';

/**
 * The address of a web page (http or https), normalized as by the URL standard. Refuses credentials, spaces, quotes,
 * brackets, and hosts that are not a public domain name.
 */
export const url = () =>
  z
    .string()
    .superRefine((value, context) => {
      const found = urlProblem(value);
      if (found) refuse(context, 'bad-url', { value, ...found });
    })
    .transform((value) => (URL.canParse(value) ? new URL(value).href : value));

/** Why a text is not a valid address, with the corrected address if there is one; undefined for a valid address. */
export function urlProblem(value: string): { reason: string; better?: string } | undefined {
  const deceptive = deceptiveAddress(value);
  if (deceptive) return { reason: deceptive.reason, ...(!urlProblem(deceptive.better ?? '') && deceptive) };
  if (/[\s\p{Cc}]/u.test(value)) {
    // A line break was added by an editor or a mail program; a space may be part of the address.
    const better = value
      .trim()
      .replaceAll(/\s*[\r\n\p{Cc}]\s*/gu, '')
      .replaceAll(/\s/g, '%20');
    return { reason: 'it has a space or line break', ...(!urlProblem(better) && { better }) };
  }
  if (!/^https?:\/\//i.test(value)) {
    const better = `https://${value.replace(/^\/\//, '')}`;
    return {
      reason: 'it does not begin with https:// or http://',
      ...(!/^[a-z][a-z0-9+.-]*:/i.test(value) && !urlProblem(better) && { better }),
    };
  }
  if (!URL.canParse(value)) return { reason: 'it is not a whole address' };
  const { username, password, hostname } = new URL(value);
  if (username || password) return { reason: 'it contains a user name or password' };
  if (!z.regexes.domain.test(hostname)) return { reason: `${hostname} is not the name of a public host` };
  const sign = /["'<>\\^`{|}]/.exec(value)?.[0];
  if (!sign) return undefined;
  const better = value.replaceAll(/["'<>\\^`{|}]/g, escaped);
  return {
    reason: `it has a ${sign}, which a link writes as ${escaped(sign)}`,
    ...(!urlProblem(better) && { better }),
  };
}

/** The percent-encoded form of an ASCII character, such as %27. */
const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
