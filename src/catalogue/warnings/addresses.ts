import { type Problem, problem } from '../../problems/problem.ts';
import type { ContentRecords } from '../../schema/records.ts';
import { webLinks } from '../webLinks.ts';

/** Parameters by which sites see where their readers come from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|li_fat_id|ref_src|ref_url)$/i;

/** The same, on these hosts only. */
const TRACKING_AT: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, /^(?:si|feature|ab_channel|pp|embeds_\w+)$/],
  [/(?:^|\.)spotify\.com$/, /^si$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^[st]$/],
  [/(?:^|\.)linkedin\.com$/, /^(?:trk|trackingId|lipi|lici)$/],
  [/(?:^|\.)slideshare\.net$/, /^(?:from_action|from_search|ref)$/],
];

/** Hosts that show pages in one language or for phones, and the host that has them for everybody. */
const HOSTS: readonly (readonly [host: RegExp, better: string, what: string])[] = [
  [/^[a-z]{2}\.slideshare\.net$/, 'www.slideshare.net', 'readers of one language'],
  [/^[a-z]{2}\.linkedin\.com$/, 'www.linkedin.com', 'readers of one country'],
  [/^m\.youtube\.com$/, 'www.youtube.com', 'phones'],
  [/^m\.facebook\.com$/, 'www.facebook.com', 'phones'],
  [/^mobile\.(twitter|x)\.com$/, '$1.com', 'phones'],
  [/^([a-z-]+)\.m\.(wikipedia|wikimedia)\.org$/, '$1.$2.org', 'phones'],
];

/** Links that lead to the right page by an address that is not the best one. */
export const addressesToCorrect = (records: ContentRecords): Problem[] =>
  webLinks(records).flatMap(({ url, file, place }) => {
    const { better, reasons, insecure } = betterAddress(url);
    if (reasons.length > 0) return [problem('untidy-link', file, place, { url, better, reasons, insecure })];
    return insecure ? [problem('insecure-link', file, place, { url, better })] : [];
  });

/** An address without parameters that only track, on the host for everybody, with https; and why it is better. */
export function betterAddress(url: string): { better: string; reasons: string[]; insecure: boolean } {
  const [, scheme = '', host = '', path = '', query, hash = ''] =
    /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/i.exec(url) ?? [];
  const insecure = scheme.toLowerCase() === 'http://';
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const parameters = (query ?? '').split('&').filter(Boolean);
  const tracking = parameters.filter((parameter) => tracks(name, parameter.replace(/=.*$/s, '')));
  const kept = parameters.filter((parameter) => !tracking.includes(parameter));
  const local = HOSTS.find(([pattern]) => pattern.test(host));
  const reasons = [
    ...(tracking.length > 0 ? [trackingReason(tracking.map((one) => one.replace(/=.*$/s, '')))] : []),
    ...(local ? [`the host ${host} is for ${local[2]}`] : []),
  ];
  const search =
    tracking.length === 0 ? (query === undefined ? '' : `?${query}`) : kept.length ? `?${kept.join('&')}` : '';
  const betterHost = local ? host.replace(local[0], local[1]) : host;
  return { better: `${insecure ? 'https://' : scheme}${betterHost}${path}${search}${hash}`, reasons, insecure };
}

const tracks = (host: string, parameter: string): boolean =>
  TRACKING.test(parameter) || TRACKING_AT.some(([at, pattern]) => at.test(host) && pattern.test(parameter));

const trackingReason = (names: readonly string[]): string =>
  names.length === 1
    ? `its parameter ${names[0]} only tracks readers`
    : `its parameters ${names.slice(0, -1).join(', ')} and ${names.at(-1)} only track readers`;
