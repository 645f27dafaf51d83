import { z } from 'astro/zod';
import { refuse } from './refuse.ts';
import { deceptiveAddress } from './urlCharacters.ts';
import { hostProblem } from './urlHost.ts';
import { isNoAddress, withoutSigns, withScheme } from './urlMeant.ts';

/** Why a text is not a valid address; the address that is meant, if that is sure, or what to do. */
export interface UrlProblem {
  readonly reason: string;
  readonly better?: string;
  readonly advice?: string;
}

/**
 * The address of a web page (http or https), normalized as by the URL standard. Refuses credentials, spaces, quotes,
 * brackets, and hosts that are not a public domain name.
 */
export const url = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (value === '') return refuse(context, 'empty-value', {});
      const found = urlProblem(value) ?? percentProblem(value);
      if (found) refuse(context, 'bad-url', { value, ...found });
    })
    .transform((value) => (URL.canParse(value) ? new URL(value).href : value));

/** The address of the first page of a repository, to which the address of a file can be added. */
export const repository = () =>
  url().superRefine((value, context) => {
    const [, own, rest = ''] =
      /^(https?:\/\/github\.com\/[^/?#]+\/[^/?#]+?)((?:\.git)?\/?|[/?#].*)$/i.exec(value) ?? [];
    if (!/^https?:\/\/github\.com(?:\/|$)/i.test(value) || (own && /^\/?$/.test(rest))) return;
    const reason = 'it is not the first page of a repository';
    const advice = 'Copy the address of the first page of the repository, such as https://github.com/example/archive.';
    refuse(context, 'bad-url', { value, reason, ...(own ? { better: own } : { advice }) });
  });

/** Longer addresses are cut off by some programs. */
const MAX_LENGTH = 2000;

/** Why a text is not a valid address; undefined for a valid address. */
export function urlProblem(value: string): UrlProblem | undefined {
  if (value.length > MAX_LENGTH) {
    return { reason: `it has more than ${MAX_LENGTH} characters`, advice: 'Use a shorter address of the same page.' };
  }
  if (isNoAddress(value))
    return { reason: 'it is not an address', advice: 'Remove the key until there is an address.' };
  if (/[\s,;|]https?:\/\//i.test(value.trim()) && /^\W*https?:/i.test(value)) {
    return { reason: 'it has two addresses', advice: 'Keep one of them; others are entries of `links`.' };
  }
  if (/^https?:.*(?:…|\.{3})$/i.test(value)) {
    return { reason: 'its end is cut off', advice: 'Copy the whole address from the browser.' };
  }
  const bare = withoutSigns(value);
  if (bare !== value) return { reason: 'there are other signs around the address', ...ifValid(bare) };
  const deceptive = deceptiveAddress(value);
  if (deceptive) return { reason: deceptive.reason, ...(deceptive.better && ifValid(deceptive.better)) };
  if (/[\s\p{Cc}]/u.test(value)) {
    // A line break was added by an editor or a mail program; a space may be part of the address.
    const joined = value.trim().replaceAll(/\s*[\r\n\p{Cc}]\s*/gu, '');
    const followed = /\s(?:[-–—(|&/]|and\b|or\b|www\.)/i.test(joined);
    const reason = 'it has a space or line break';
    return { reason, ...(!followed && ifValid(withScheme(joined) ?? joined.replaceAll(/\s/g, '%20'))) };
  }
  return schemeProblem(value) ?? partsProblem(value);
}

/** Why a percent sign is wrong in an address; Markdown encodes it by itself in the addresses of abstracts. */
function percentProblem(value: string): UrlProblem | undefined {
  const better = value.replaceAll(/%(?![\da-f]{2})/gi, '%25');
  if (better === value) return undefined;
  return { reason: 'it has a % without two digits after it, which a link writes as %25', ...ifValid(better) };
}

/** The address as the better one, if it is valid. */
const ifValid = (better: string): { better?: string } => (urlProblem(better) ? {} : { better });

const ON_A_COMPUTER = /^(?:file:|[a-z]:[\\/]|\\\\|~?\/(?!\/)|\.{1,2}\/)/i;
const FILE = /^[^/\\]+\.(?:pdf|pptx?|key|odp|docx?|html?|mdx?|mp4|mov|webm|zip|txt|png|jpe?g|svg|ya?ml)$/i;

function schemeProblem(value: string): UrlProblem | undefined {
  if (/^https?:\/\/(?:[^/\\]|$)/i.test(value) && !/^https?:\/\/https?(?:[:/]|$)/i.test(value)) return undefined;
  if (ON_A_COMPUTER.test(value) || FILE.test(value)) {
    const advice = 'Put the file where everybody can open it, and write its address, which begins with https://.';
    return { reason: 'it is a file of a computer, which is not on the web', advice };
  }
  const reason = 'it does not begin with https:// or http://';
  const meant = withScheme(value);
  if (meant !== undefined)
    return {
      reason: /^https?:\/\/https?/i.test(value) ? 'it has https:// twice at its beginning' : reason,
      ...ifValid(meant),
    };
  if (/^(?:mailto:)?[^\s/@]+@[^\s/@]+$/i.test(value)) return { reason: 'it is the address of a mailbox' };
  const better = `https://${value.replace(/^\/\//, '')}`;
  return { reason, ...(!/^[a-z][a-z0-9+.-]*:/i.test(value) && ifValid(better)) };
}

/** A page of a recording that names none. */
const NO_VIDEO =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch(?:\?(?!(?:.*&)?(?:v=[\w-]|list=)).*)?|youtu\.be\/?)$/i;

function partsProblem(value: string): UrlProblem | undefined {
  const unescaped = value.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  if (unescaped !== value) return { reason: 'it has `&amp;`, which is HTML for &', ...ifValid(unescaped) };
  if (NO_VIDEO.test(value)) return { reason: 'it names no video', advice: 'Copy the whole address from the browser.' };
  if (!URL.canParse(value)) return { reason: 'it is not a whole address' };
  const { username, password, hostname } = new URL(value);
  if (username || password) return { reason: 'it contains a user name or password' };
  const host = hostProblem(hostname);
  if (host) {
    const dot = /^(https?:\/\/[^/?#:]+)\.(?=[/?#:]|$)/i;
    return { reason: host, ...(dot.test(value) && ifValid(value.replace(dot, '$1'))) };
  }
  const sign = /["'<>\\^`{|}]/.exec(value)?.[0];
  if (!sign) return undefined;
  const better = value.replaceAll(/["'<>\\^`{|}]/g, escaped);
  return { reason: `it has a ${sign}, which a link writes as ${escaped(sign)}`, ...ifValid(better) };
}

/** The percent-encoded form of an ASCII character, such as %27. */
const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
