import { z } from 'astro/zod';
import { refuse } from './refuse.ts';

/** An address of the web, as a browser would write it out. Credentials, quotes, spaces and hosts without a dot are refused. */
export const url = () =>
  z
    .string()
    .superRefine((value, context) => {
      const found = urlProblem(value);
      if (found) refuse(context, 'bad-url', { value, ...found });
    })
    .transform((value) => (URL.canParse(value) ? new URL(value).href : value));

/** What keeps a text from being a clean http(s) address, with the clean form where there is one; undefined if it is one. */
export function urlProblem(value: string): { reason: string; better?: string } | undefined {
  if (/[\s\p{Cc}]/u.test(value)) {
    // What breaks a line is no part of an address; a space inside one may be.
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

/** A character of ASCII as addresses write it, such as %27. */
const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
